import { spansOf, type Span } from './spans.ts';

const day =
  '(?:[Mm]ondays?|[Tt]uesdays?|[Ww]ednesdays?|[Tt]hursdays?|[Ff]ridays?|[Ss]aturdays?|[Ss]undays?|[Ww]eekdays?|[Ww]eekends?|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)(?!\\w)';
const days = `${day}(?:\\s*(?:to|through|thru|and|or|[-–,&])\\s*${day})*`;
const dash = '\\s*(?:to|until|till|through|and|[-–—])\\s*';

const twelveHour = '(?:1[0-2]|0?[1-9])(?::[0-5]\\d)?\\s?[AaPp](?:\\.\\s?[Mm]\\.|[Mm]\\b)';
const twentyFourHour = '(?:[01]?\\d|2[0-3]):[0-5]\\d\\b(?![:.]\\d|\\s*(?:min|hour|hr|sec|per\\b|ratio))';
const time = `(?:${twelveHour}|${twentyFourHour}|[Nn]oon\\b)`;
const clockTime = `(?:${twelveHour}|${twentyFourHour})`;
const bareHour = '(?:1[0-2]|0?[1-9])(?::[0-5]\\d)?\\b';
const bareSpan = `${bareHour}\\s*(?:to|until|till|[-–—])\\s*${bareHour}`;

// "10 to 12 minutes" and "8 to 10 people" are no hours: after hours, the sentence pauses or names a day.
const afterHours = `(?=\\s*(?:$|[.,;:!?)"]|(?:on|and|or|every|except|by|we|most|o'clock|${day})\\b))`;

const forms = [
  `(?:${days}[,:]?\\s+(?:from\\s+|between\\s+)?)?(?:(?:${bareHour}|[Nn]oon)${dash})?${clockTime}(?:${dash}(?:${time}|${bareHour}))?(?:[,]?\\s+(?:on\\s+)?${days})?`,
  `${days}[,:]?\\s+(?:(?:we(?:'re| are)\\s+)?open\\s+)?(?:from\\s+|between\\s+)?${bareSpan}${afterHours}`,
  `\\b${bareSpan},?\\s+(?:on\\s+|every\\s+)?${days}`,
  `\\b(?:open|hours(?:\\s+are)?:?)\\s+(?:from\\s+|between\\s+)?${bareSpan}${afterHours}`,
  `\\b(?:open|closed)\\s+(?:on\\s+|from\\s+|every\\s+|all\\s+)?${days}`,
].map((form) => new RegExp(`(?<![\\w:.])${form}`, 'g'));

const oneTime = new RegExp(`^${clockTime}$`);
// "Pain that wakes you at 3am" tells when it hurts.
const ofTheNight = /\b(?:wak(?:e|es|ing)|woke|sleep|asleep|bed|night)\b/i;

/** Opening hours in a sentence with straight signs. */
export const openingTimesIn = (sentence: string): Span[] =>
  forms
    .flatMap((form) => spansOf(sentence, form))
    .filter(({ start, end }) => !(oneTime.test(sentence.slice(start, end)) && ofTheNight.test(sentence)));
