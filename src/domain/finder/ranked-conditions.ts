import type { FindableCondition } from './finder-data.ts';
import { isVague, type Answers } from './phrase-index.ts';

/** What kind of phrase of a page a query matched. */
export type ReasonKind = 'title' | 'alsoCalled' | 'symptom' | 'place' | 'heading';

/** A phrase of a condition's page. */
export interface ConditionPhrase {
  condition: FindableCondition;
  kind: ReasonKind;
  text: string;
}

/** A condition that was found, with the phrase that says why. */
export interface FoundCondition {
  condition: FindableCondition;
  kind: ReasonKind;
  reason: string;
}

/** A name says more than a heading in passing. */
const worth: Record<ReasonKind, number> = { title: 1.5, alsoCalled: 1.2, symptom: 1, place: 0.9, heading: 0.6 };
/** What other phrases of a page add, for words that its best phrase lacks. */
const besides = 0.35;
/** A condition that matches less than this part of the best one's score is there by chance. */
const chance = 0.45;

export const phrasesOf = (condition: FindableCondition): ConditionPhrase[] => [
  { condition, kind: 'title', text: condition.title },
  ...condition.alsoCalled.map((text) => ({ condition, kind: 'alsoCalled' as const, text })),
  ...condition.symptoms.map((text) => ({ condition, kind: 'symptom' as const, text })),
  ...condition.places.map((text) => ({ condition, kind: 'place' as const, text })),
  ...condition.headings.map((text) => ({ condition, kind: 'heading' as const, text })),
];

/** Conditions by how well their pages answer the words of a query, each with the phrase that answers it best. */
export function rankedConditions(
  query: readonly string[],
  phrases: readonly ConditionPhrase[],
  answers: readonly Answers[],
): FoundCondition[] {
  const best = new Map<FindableCondition, { phrase: ConditionPhrase; words: Answers; score: number }>();
  phrases.forEach((phrase, i) => {
    const words = answers[i] ?? new Map();
    const score = worth[phrase.kind] * weigh(words);
    if (score > (best.get(phrase.condition)?.score ?? 0)) best.set(phrase.condition, { phrase, words, score });
  });
  const onlyVague = query.every(isVague);
  const found = [...best.values()]
    .filter(({ words }) => onlyVague || [...words.keys()].some((place) => !isVague(query[place] ?? '')))
    .map(({ phrase, words, score }) => {
      const others = answers.filter((_, i) => phrases[i]?.condition === phrase.condition);
      const rest = others.flatMap((answer) => [...answer].filter(([place]) => !words.has(place)));
      return { ...phrase, score: score + besides * weigh(new Map(rest)) };
    })
    .sort((one, other) => other.score - one.score);
  return found
    .filter(({ score }) => score >= chance * (found[0]?.score ?? 0))
    .map(({ condition, kind, text }) => ({ condition, kind, reason: text }));
}

const weigh = (words: Answers) => [...words.values()].reduce((total, { weight }) => total + weight, 0);
