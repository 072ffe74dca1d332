import type { Answers } from './phrase-index.ts';
import { searchWords } from './search-words.ts';

/** A sign of danger as a page words it. */
export interface WarningSign {
  level: 'emergency' | 'urgent';
  text: string;
}

/**
 * Words that warn by themselves, or together, whatever else is written beside them. Other signs are told when they
 * answer a query better than any condition's own phrases do.
 */
const alarming = [
  'urine',
  'bowel',
  'chest',
  'breathless',
  'fainting',
  'fever',
  'cancer',
  'clot',
  'coughing blood',
  'numb genital',
  'numb anus',
  'weak both',
  'numb both',
  'trouble weightbearing',
  'swelling red',
].map(searchWords);

/** A slip in a short word, or a word half typed, raises no alarm. */
const sure = 0.8;

/**
 * The signs that a query answers to: the one that answers it best, then those that hold another alarming word.
 * @param query its words
 * @param answers of each sign, in their order
 * @param ordinary how many words of the query some condition's own phrases answer
 */
export function warningSigns(
  query: readonly string[],
  signs: readonly WarningSign[],
  answers: readonly Answers[],
  ordinary: number,
): WarningSign[] {
  const matching = signs
    .map((sign, i) => {
      const places = [...(answers[i] ?? [])].filter(([, { likeness }]) => likeness > sure).map(([place]) => place);
      const terms = new Set(searchWords(sign.text));
      const held = alarming.filter((words) => words.every((word) => terms.has(word) && query.includes(word)));
      return { sign, places, held, length: terms.size };
    })
    .filter(({ places, held }) => held.length > 0 || (places.length > 1 && places.length > ordinary))
    // Of two that answer as much, the one that says less else is closer.
    .sort((one, other) => other.places.length - one.places.length || one.length - other.length);
  const told = new Set<(typeof alarming)[number]>();
  const chosen = matching.filter(({ held }, i) => {
    const isNew = i === 0 || held.some((words) => !told.has(words));
    for (const words of held) told.add(words);
    return isNew;
  });
  return chosen.map(({ sign }) => sign).sort((one, other) => rank(one) - rank(other));
}

const rank = ({ level }: WarningSign) => (level === 'emergency' ? 0 : 1);
