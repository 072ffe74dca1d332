import { distance } from 'fastest-levenshtein';
import { searchWords } from './search-words.ts';

/** How well a phrase answers to one word of a query. */
export interface Answer {
  /** 1 for the word itself, less for its beginning or for a slip of it. */
  likeness: number;
  /** The likeness, weighed by how few phrases have the word. */
  weight: number;
}

/** The words of a query, by their place in it, that a phrase answers to. */
export type Answers = ReadonlyMap<number, Answer>;

const vague = new Set(searchWords('pain, trouble'));

/** What nearly every page and patient says tells little. */
export const isVague = (word: string): boolean => vague.has(word);

/** Slips that a word of so many letters may have; a short word with a slip is another word. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Makes phrases findable by patients' words.
 * @returns for the words of a query, what each phrase answers to, in the order of the phrases.
 */
export function phraseIndex(phrases: readonly string[]): (query: readonly string[]) => Answers[] {
  // Some hundred words: to go through them all takes less than a tree for them would weigh.
  const holders = new Map<string, number[]>();
  phrases.forEach((phrase, number) => {
    for (const word of searchWords(phrase)) holders.set(word, [...(holders.get(word) ?? []), number]);
  });

  /** The words of the index that a query's word may mean, each with its likeness. */
  const meant = (word: string, isLast: boolean): [string, number][] => {
    const exact = holders.has(word);
    const terms = [...holders.keys()];
    // The last word may still be being typed.
    const longer: [string, number][] =
      word.length > 2 && (isLast || !exact)
        ? terms.filter((term) => term.startsWith(word)).map((term) => [term, word.length / term.length])
        : [];
    if (exact || longer.length > 0) return longer.length > 0 ? longer : [[word, 1]];
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
    const answers = phrases.map(() => new Map<number, Answer>());
    query.forEach((word, place) => {
      for (const [term, likeness] of meant(word, place === query.length - 1)) {
        const numbers = holders.get(term) ?? [];
        const telling = isVague(word) ? 0.4 : 1;
        const weight = telling * likeness * Math.log(1 + phrases.length / numbers.length);
        for (const number of numbers)
          if (weight > (answers[number]?.get(place)?.weight ?? 0)) answers[number]?.set(place, { likeness, weight });
      }
    });
    return answers;
  };
}
