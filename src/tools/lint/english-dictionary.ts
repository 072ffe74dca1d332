import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';

const require = createRequire(import.meta.url);
const read = (dictionary: string, file: string) =>
  gunzipSync(readFileSync(join(dirname(require.resolve(`${dictionary}/cspell-ext.json`)), file)));

const mostSuggestions = 3;
// Shorter entries of the medical list are abbreviations, and hide slips in everyday words.
const medicalWord = /^[a-z]{5,}$/i;

/** The American spelling of a word in British spelling. */
const american = (word: string) =>
  word
    .replace(/our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/ys(?=e|ing)/g, 'yz');

/** The words of which this may be a slip: one letter off, two in a long word; the nearest first. */
function slipsOf(slip: string, words: ReadonlySet<string>): string[] {
  const allowed = slip.length < 8 ? 1 : 2;
  return [...words]
    .filter((word) => Math.abs(word.length - slip.length) <= allowed && distance(word, slip) <= allowed)
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

function load() {
  const english = decodeTrie(read('@cspell/dict-en_us', 'en_US.trie.gz'));
  const medical = new Set(
    read('@cspell/dict-medicalterms', 'dict/medicalterms-en.txt.gz')
      .toString('utf8')
      .split('\n')
      .filter((word) => medicalWord.test(word))
      .map((word) => word.toLowerCase()),
  );
  const isEnglish = (word: string) => english.hasWord(word, true) || english.hasWord(word.toLowerCase(), true);
  const isBritish = (word: string) => american(word) !== word && isEnglish(american(word));
  return {
    isWord: remembered(
      (word) => isEnglish(word) || (medical.has(word.toLowerCase()) && !isBritish(word.toLowerCase())),
    ),
    suggestions: remembered((word) => {
      const slip = word.toLowerCase();
      const near = slipsOf(slip, medical).filter((known) => !isEnglish(known) && !isBritish(known));
      const usual = english.suggest(slip, { numSuggestions: mostSuggestions, includeTies: false, changeLimit: 3 });
      const close = distance(usual[0] ?? '', slip) === 1;
      return [...new Set(close ? [...usual, ...near] : [...near, ...usual])].slice(0, mostSuggestions);
    }),
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** American English with medical terms, read from disk when it is first needed. */
export const englishDictionary = (): ReturnType<typeof load> => (loaded ??= load());
