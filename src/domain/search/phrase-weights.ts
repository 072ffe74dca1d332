import { distance } from 'fastest-levenshtein';
import { searchWords } from './search-words.ts';

/** The words of a query that a phrase has, each with how much it tells. */
export type WordWeights = ReadonlyMap<string, number>;

const vague = new Set(searchWords('pain, trouble'));

/** What nearly every page and patient says tells little. */
export const isVague = (word: string): boolean => vague.has(word);

/** Slips that a word of so many letters may have; a short word with a slip is another word. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Weighs phrases by the words of a query.
 * @returns for a query, the weights of its words in each phrase, in the order of the phrases.
 */
export function phraseWeights(phrases: readonly string[]): (query: readonly string[]) => WordWeights[] {
  const holders = new Map<string, number[]>();
  phrases.forEach((phrase, number) => {
    for (const word of searchWords(phrase)) holders.set(word, [...(holders.get(word) ?? []), number]);
  });
  const terms = [...holders.keys()];

  /** The words of the phrases that a query's word may mean, each with its likeness, 1 for the word itself. */
  const meant = (word: string, isLast: boolean): [string, number][] => {
    const isKnown = holders.has(word);
    // The last word may still be being typed.
    const longer = word.length > 2 && (isLast || !isKnown) ? terms.filter((term) => term.startsWith(word)) : [];
    if (longer.length > 0) return longer.map((term) => [term, word.length / term.length]);
    if (isKnown) return [[word, 1]];
    const slips = terms.map((term) => [term, distance(word, term)] as const);
    const fewest = Math.min(...slips.map(([, edits]) => edits));
    if (fewest <= slipsAllowed(word.length))
      return slips.filter(([, edits]) => edits === fewest).map(([term]) => [term, 1 - fewest / word.length]);
    // Words that ran into one another, as in "lowerback".
    return terms
      .filter((term) => term.length > 3 && (word.startsWith(term) || word.endsWith(term)))
      .map((term) => [term, term.length / word.length]);
  };

  return (query) => {
    const weights = phrases.map(() => new Map<string, number>());
    query.forEach((word, place) => {
      for (const [term, likeness] of meant(word, place === query.length - 1)) {
        const numbers = holders.get(term) ?? [];
        const weight = (isVague(word) ? 0.4 : 1) * likeness * Math.log(1 + phrases.length / numbers.length);
        for (const number of numbers) weights[number]?.set(word, Math.max(weight, weights[number].get(word) ?? 0));
      }
    });
    return weights;
  };
}
