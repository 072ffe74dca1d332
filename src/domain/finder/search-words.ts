import { dangerPhrases, idleWords, samePhrases, sameWords } from './lay-words.ts';
import { stem } from './stem.ts';

const idle = new Set(idleWords.split(' '));
/** Patients' words by their stems, each with the word of the pages. */
export const layWords: ReadonlyMap<string, string> = new Map(
  sameWords.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((word): [string, string] => [stem(word), stem(first)]);
  }),
);

/**
 * What a phrase is found by: its words in lower case, without marks, idle words and endings, with patients' words
 * turned into those of the pages. Each word once, in the order of the phrase.
 */
export const searchWords = (phrase: string): string[] => wordsBy(samePhrases, phrase);

/** The same for what a patient writes, read for warnings: dangers told in other words have the words of the signs. */
export const dangerWords = (written: string): string[] => wordsBy([...dangerPhrases, ...samePhrases], written);

function wordsBy(turns: typeof samePhrases, phrase: string): string[] {
  let text = phrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
  for (const [turn, word] of turns) text = text.replace(turn, word);
  const words = text.split(' ').filter((word) => word.length > 1 && !idle.has(word));
  return [...new Set(words.map(stem).map((word) => layWords.get(word) ?? word))];
}
