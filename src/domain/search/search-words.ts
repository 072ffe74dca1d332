import { phraseSynonyms, stopWords, synonyms } from './lay-words.ts';
import { stem } from './stem.ts';

const ignored = new Set(stopWords.split(' '));

/** Patients' words by their stems, each with the word of the pages. */
const wordsOfPages = new Map(
  synonyms.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((word) => [stem(word), stem(first)] as const);
  }),
);

/**
 * What a phrase is found by: its words in lower case, without punctuation, accents, stop words and endings, with
 * patients' words turned into those of the pages. Each word once, in the order of the phrase.
 */
export function searchWords(phrase: string): string[] {
  let text = phrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
  for (const [turn, word] of phraseSynonyms) text = text.replace(turn, word);
  const words = text.split(' ').filter((word) => word.length > 1 && !ignored.has(word));
  return [...new Set(words.map(stem).map((word) => wordsOfPages.get(word) ?? word))];
}
