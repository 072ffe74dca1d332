import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, importTrie, Trie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';

const require = createRequire(import.meta.url);
const read = (dictionary: string, file: string) =>
  gunzipSync(readFileSync(join(dirname(require.resolve(`${dictionary}/cspell-ext.json`)), file)));
const readEnglish = () => read('@cspell/dict-en_us', 'en_US.trie.gz');

const mostSuggestions = 3;
// Shorter entries of the medical list are abbreviations, and hide slips in everyday words.
const medicalWord = /^[a-z]{5,}$/gm;

function once<Value>(load: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= load());
}

const english = once(() => new Trie(importTrie(readEnglish().toString('utf8'))));
/** The form that suggests better takes twice as long to load, and is seldom needed. */
const suggester = once(() => decodeTrie(readEnglish()));
/** A word a line. */
const medical = once(
  () => `\n${read('@cspell/dict-medicalterms', 'dict/medicalterms-en.txt.gz').toString('utf8').toLowerCase()}\n`,
);
const medicalWords = once(() => [...new Set(medical().match(medicalWord))]);

/** The American spelling of a word in British spelling. */
const american = (word: string) =>
  word
    .replace(/our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/ys(?=e|ing)/g, 'yz');

const isEnglish = (word: string) => english().hasWord(word, true) || english().hasWord(word.toLowerCase(), true);
const isBritish = (word: string) => american(word) !== word && isEnglish(american(word));
const isMedical = (word: string) => /^[a-z]{5,}$/.test(word) && medical().includes(`\n${word}\n`) && !isBritish(word);

/** The medical words of which this may be a slip: one letter off, two in a long word; the nearest first. */
function medicalSlips(slip: string): string[] {
  const allowed = slip.length < 8 ? 1 : 2;
  return medicalWords()
    .filter((word) => Math.abs(word.length - slip.length) <= allowed && distance(word, slip) <= allowed)
    .filter((word) => !isEnglish(word) && !isBritish(word))
    .sort((a, b) => distance(a, slip) - distance(b, slip));
}

/** Pages say the same words over and over, and the dev server asks about all of them at every save. */
function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Whether a word is American English, or a medical term. */
export const isWord = remembered((word) => isEnglish(word) || isMedical(word.toLowerCase()));

/** What may have been meant by a word that is neither. */
export const suggestions = remembered((word) => {
  const slip = word.toLowerCase();
  const near = medicalSlips(slip);
  const usual = suggester().suggest(slip, { numSuggestions: mostSuggestions, includeTies: false, changeLimit: 3 });
  const close = distance(usual[0] ?? '', slip) === 1;
  return [...new Set(close ? [...usual, ...near] : [...near, ...usual])].slice(0, mostSuggestions);
});
