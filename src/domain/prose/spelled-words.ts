import { withStraightQuotes } from './straight-quotes.ts';

/** A word that a dictionary can be asked about, and where it begins. */
export interface SpelledWord {
  word: string;
  start: number;
}

// Addresses, names of files, and what is joined to a figure (L4, 10am), are no words.
const notSpelled =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:yaml|mdx?|txt|html?|pdf|jpe?g|png)\b|(?<![\w.+-])[\w.+-]+@[\w.-]+|(?<!\p{L})\p{L}*\d[\p{L}\d]*/gu;
const word = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;
/** MedlinePlus is two words; NICE and NHS are abbreviations, and any letters may be one. */
const partOfName = /\p{Lu}?\p{Ll}[\p{L}']*?(?=\p{Lu}|$)|\p{Lu}+(?=\p{Lu}\p{Ll}|$)/gu;
const abbreviation = /^\p{Lu}{1,6}(?:s|'s)?$/u;

/** The words of a text that have a spelling, without `'s`. */
export function spelledWordsIn(text: string): SpelledWord[] {
  const plain = withStraightQuotes(text).replace(notSpelled, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(word)].flatMap(({ 0: whole, index }) => {
    if (whole.length < 2 || abbreviation.test(whole)) return [];
    const bare = whole.replace(/'s$/i, '');
    const parts = /\p{Ll}\p{Lu}/u.test(bare) ? [...bare.matchAll(partOfName)] : [];
    if (parts.length === 0) return [{ word: bare, start: index }];
    return parts
      .filter(([part]) => !abbreviation.test(part))
      .map(({ 0: part, index: inside }) => ({ word: part, start: index + inside }));
  });
}
