import { safetyLevels } from '../conditions/safety-levels.ts';
import { isVague, phraseWeights, type WordWeights } from './phrase-weights.ts';
import type { PhraseKind, SearchableCondition } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** A condition that was found, with the phrase of its page that says why. */
export interface SearchResult {
  condition: SearchableCondition;
  kind: PhraseKind;
  text: string;
}

/** A name says more than a heading in passing, and a warning sign leads with its page. */
const worth: Record<PhraseKind, number> = {
  title: 1.5,
  alsoCalled: 1.2,
  symptom: 1,
  place: 0.9,
  heading: 0.6,
  emergency: 1.5,
  physician: 1.5,
  ask: 1.5,
};
/** What other phrases of a page add, for words that its best phrase lacks. */
const besides = 0.35;
/** A condition that matches less than this part of the best one's score is there by chance. */
const chance = 0.45;

/** A phrase with the words of the query that it has. */
interface Match extends SearchResult {
  words: WordWeights;
}

const phrasesOf = (condition: SearchableCondition): SearchResult[] =>
  Object.entries(condition.phrases).flatMap(([kind, texts]) =>
    texts.map((text) => ({ condition, kind: kind as PhraseKind, text })),
  );

const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);

const scoreOf = ({ kind, words }: Match) => worth[kind] * sum(words.values());

const tellingWeight = ({ words }: Match) => sum([...words].map(([word, weight]) => (isVague(word) ? 0 : weight)));

/** Signs are long: one counts only when it has more of the query than anything else that the pages say. */
function withoutWeakSigns(matches: readonly Match[]): Match[] {
  const isSign = ({ kind }: Match) => kind in safetyLevels;
  const ordinary = Math.max(...matches.map((match) => (isSign(match) ? 0 : tellingWeight(match))));
  return matches.filter((match) => !isSign(match) || tellingWeight(match) > ordinary);
}

/**
 * Makes conditions searchable.
 * @returns a function from what a patient writes to the results, the best first; undefined when only words like "my"
 * are written, which ask nothing.
 */
export function createSearch(
  conditions: readonly SearchableCondition[],
): (query: string) => SearchResult[] | undefined {
  const phrases = conditions.flatMap(phrasesOf);
  const weightsFor = phraseWeights(phrases.map(({ text }) => text));
  return (query) => {
    const words = searchWords(query);
    if (words.length === 0) return undefined;
    const weights = weightsFor(words);
    const matches = withoutWeakSigns(phrases.map((phrase, i) => ({ ...phrase, words: weights[i] ?? new Map() })));
    const found = conditions.flatMap((condition) => {
      const own = matches
        .filter((match) => match.condition === condition)
        .sort((one, other) => scoreOf(other) - scoreOf(one));
      const [best] = own;
      if (!best || (tellingWeight(best) === 0 && !words.every(isVague))) return [];
      const others = new Map(own.flatMap((match) => [...match.words]).filter(([word]) => !best.words.has(word)));
      return [{ best, score: scoreOf(best) + besides * sum(others.values()) }];
    });
    const highest = Math.max(...found.map(({ score }) => score));
    return found
      .filter(({ score }) => score > 0 && score >= chance * highest)
      .sort((one, other) => other.score - one.score)
      .map(({ best }) => best);
  };
}
