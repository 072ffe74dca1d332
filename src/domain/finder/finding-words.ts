import type { Finding } from './finder.ts';
import type { FoundCondition } from './ranked-conditions.ts';

/** Why a condition was found, as patients read it. */
export function reasonWords({ kind, reason }: Pick<FoundCondition, 'kind' | 'reason'>): string {
  switch (kind) {
    case 'title':
      return 'Its name matches';
    case 'alsoCalled':
      return `Also called: ${reason}`;
    case 'symptom':
      return `Symptom: ${reason}`;
    case 'place':
      return `Felt here: ${reason}`;
    case 'heading':
      return `On its page: ${reason}`;
  }
}

/** What is said aloud once the typing rests; nothing when nothing was asked. */
export function statusWords(finding: Finding | undefined): string {
  if (!finding) return '';
  const { warnings, conditions } = finding;
  const count = conditions.length === 1 ? '1 condition matches.' : `${conditions.length} conditions match.`;
  if (warnings.length > 0) return `Read the warning. ${conditions.length > 0 ? count : 'No condition matches.'}`;
  return conditions.length > 0 ? count : 'No condition matches. Try a place, like hip or knee, or ask us.';
}
