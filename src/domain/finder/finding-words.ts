import type { Finding } from './finder.ts';
import type { FoundCondition } from './ranked-conditions.ts';

/** Why a condition was found, as patients read it. A name speaks for itself: beside it stands how it feels. */
export function reasonWords({ condition, kind, reason }: FoundCondition): string {
  switch (kind) {
    case 'title':
      return condition.symptoms[0] ? `Symptom: ${condition.symptoms[0]}` : '';
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

/** What is said aloud once the typing rests: nothing when nothing was asked, nor when a template says that nothing matches. */
export function statusWords(finding: Finding | undefined): string {
  if (!finding) return '';
  const { warnings, conditions } = finding;
  const [gravest] = warnings;
  const count = conditions.length === 1 ? '1 condition matches.' : `${conditions.length} conditions match.`;
  if (!gravest) return conditions.length > 0 ? count : '';
  if (conditions.length > 0) return `Please read the ${gravest.level === 'ask' ? 'note' : 'warning'} first. ${count}`;
  return `${gravest.level === 'emergency' ? 'This may be an emergency. ' : ''}Please read this first.`;
}
