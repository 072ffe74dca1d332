import { safetyLevels } from '../conditions/safety-levels.ts';
import type { SearchResult } from './search.ts';

const labels = {
  alsoCalled: 'Also called',
  symptom: 'Symptom',
  place: 'Felt here',
  heading: 'On its page',
  ...safetyLevels,
};

/** Why a condition was found. A title speaks for itself: beside it stands a symptom. */
export function reasonText({ condition, kind, text }: SearchResult): string {
  if (kind !== 'title') return `${labels[kind]}: ${text}`;
  const [symptom] = condition.phrases.symptom;
  return symptom ? `${labels.symptom}: ${symptom}` : '';
}

/** How many conditions match; nothing when nothing was asked, nor when none matches. */
export function countText(results: readonly SearchResult[] | undefined): string {
  if (!results?.length) return '';
  return results.length === 1 ? '1 condition matches.' : `${results.length} conditions match.`;
}
