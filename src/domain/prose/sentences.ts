import { withStraightQuotes } from './straight-quotes.ts';

/** A sentence and where in its text it begins. */
export interface Sentence {
  words: string;
  start: number;
}

// No sentence ends after `Dr.`, `e.g.`, initials, or the abbreviation in `No. 5`, nor before a small letter.
const end =
  /(?<!\b(?:Drs?|Mrs?|Ms|Prof|St|vs|approx|etc|e\.g|i\.e|\p{Lu}|No(?=\. \d)))[.!?…]+["')\]]*(?= +["'([]*[^\p{Ll} ])/gu;

/** The sentences of a paragraph. */
export function sentencesIn(text: string): Sentence[] {
  const ends = [...withStraightQuotes(text).matchAll(end)].map(({ 0: signs, index }) => index + signs.length);
  return [...ends, text.length].flatMap((at, i) => {
    const from = ends[i - 1] ?? 0;
    const words = text.slice(from, at);
    return words.trim() ? [{ words: words.trim(), start: from + words.search(/\S/) }] : [];
  });
}
