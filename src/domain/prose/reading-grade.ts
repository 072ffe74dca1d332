import { syllable } from 'syllable';

const word = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*|\d[\d.,:]*/gu;
const numberOrAbbreviation = /^(?:\d.*|\p{Lu}{2,})$/u;

/** The words of a sentence; a number is one, and so is a word with hyphens. */
export const wordsIn = (sentence: string): string[] => sentence.match(word) ?? [];

/** Numbers and abbreviations count as one syllable: spelled out, they would weigh more than they tax a reader. */
const syllablesOf = (one: string): number => (numberOrAbbreviation.test(one) ? 1 : Math.max(1, syllable(one)));

/** The school grade that reads these sentences with ease, after Flesch and Kincaid (1975). */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
