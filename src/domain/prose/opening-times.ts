import { rangesOf, type TextRange } from './text-ranges.ts';

const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:day|end)s?|(?:mon|tue|wed|thu|fri|sat|sun)\\b\\.?)';
const days = `${day}(?:\\s*(?:to|through|and|or|[-–,&])\\s*${day})*(?!\\w)`;

const hour = '(?:1[0-2]|0?[1-9])(?::[0-5]\\d)?';
const twentyFourHour = '(?:[01]?\\d|2[0-3]):[0-5]\\d\\b(?!\\s*(?:min|hour|sec))';
/** A time that can be nothing else; "9" and "noon" are times only beside another. */
const clockTime = `(?:${hour}\\s?[ap](?:\\.\\s?m\\.|m\\b)|${twentyFourHour})`;
const time = `(?:${clockTime}|noon\\b|${hour}\\b)`;
const to = '\\s*(?:to|until|till|through|and|[-–—])\\s*';
const span = `${time}${to}${time}`;

// "10 to 12 minutes" are no opening hours: after those, the sentence pauses or names a day.
const afterHours = `(?=\\s*(?:$|[.,;:!?)"]|(?:on|and|or|every|except|we)\\b))`;

const forms = [
  `(?:${days},?\\s+(?:from\\s+)?)?(?:${time}${to})?${clockTime}(?:${to}${time})?(?:,?\\s+(?:on\\s+)?${days})?`,
  `(?:${days}[,:]?|open|hours:?)\\s+(?:open\\s+)?(?:from\\s+|between\\s+)?${span}${afterHours}`,
  `${span},?\\s+(?:on\\s+|every\\s+)?${days}`,
  `(?:open|closed)\\s+(?:on\\s+|every\\s+|all\\s+)?${days}`,
].map((form) => new RegExp(`(?<![\\w:.])${form}`, 'gi'));

const oneTime = new RegExp(`^${clockTime}$`, 'i');
// "Pain that wakes you at 3am" tells when it hurts.
const atNight = /\b(?:wak(?:e|es|ing)|woke|sleep|asleep|bed|night)\b/i;

/** Opening hours in a sentence with straight quotes. */
export const openingTimesIn = (sentence: string): TextRange[] =>
  forms
    .flatMap((form) => rangesOf(sentence, form))
    .filter(({ start, end }) => !(oneTime.test(sentence.slice(start, end)) && atNight.test(sentence)));
