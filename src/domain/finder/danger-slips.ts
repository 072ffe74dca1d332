import { distance } from 'fastest-levenshtein';
import { alarmWords } from './alarms.ts';
import { layWords } from './search-words.ts';

/** Letters of a word that two slips leave readable; of a shorter one, a single slip is another word too easily. */
const long = 7;
const short = 5;

const candidates = [...new Set([...alarmWords, ...layWords.keys()])].filter((word) => word.length >= short);

const letters = (word: string) => Array.from(word).sort().join('');

/** First letters are seldom missed: "dancer" is no slip of "cancer". Two letters that changed places are one slip. */
const isSlipOf = (written: string, word: string) =>
  written.startsWith(word.charAt(0)) &&
  (letters(written) === letters(word) || distance(written, word) <= (word.length < long ? 1 : 2));

/**
 * Reads a slip of the pen in a danger as the danger: a warning that is missed is worse than one too many.
 * @param words of a query, read for danger
 * @param known words of the pages, which are no slips
 */
export const withoutSlips = (words: readonly string[], known: ReadonlySet<string>): string[] =>
  words.map((word) => {
    if (known.has(word) || word.length < 4 || candidates.includes(word)) return word;
    const meant = candidates.find((candidate) => isSlipOf(word, candidate));
    return meant === undefined ? word : (layWords.get(meant) ?? meant);
  });
