import { claimForms } from './claim-forms.ts';
import { isNegated } from './negation.ts';
import { apart, spansOf, type Span } from './spans.ts';
import { withStraightSigns } from './straight-signs.ts';

/** A promise that health advertising must not make, at its place in a sentence. */
export interface RiskyClaim extends Span {
  /** What it does, after its words: `promises a cure`. */
  says: string;
}

const patterns = claimForms.map(([says, ...forms]) => ({ says, pattern: new RegExp(forms.join('|'), 'gi') }));

/** Most sentences claim nothing, and are done with at once. */
const anyClaim = new RegExp(claimForms.flatMap(([, ...forms]) => forms).join('|'), 'i');

const askedForAnAnswer =
  /^["'(]*(?:can|could|does|do|did|is|are|will|would|should|has|have|might|what)\b[^?]*\?["')]*$/i;

/** The clinic's name stands for "we", each other character at its place. */
const asWe = (text: string, clinicName: string) =>
  clinicName.length > 2 ? text.replaceAll(clinicName, 'we'.padStart(clinicName.length)) : text;

/** The claims of a sentence that it does not take back. A heading may ask whether one holds. */
export function riskyClaimsIn(sentence: string, isHeading = false, clinicName = ''): RiskyClaim[] {
  const plain = asWe(withStraightSigns(sentence), clinicName);
  if (!anyClaim.test(plain) || (isHeading && askedForAnAnswer.test(plain))) return [];
  const found = patterns.flatMap(({ says, pattern }) => spansOf(plain, pattern).map((span) => ({ says, ...span })));
  return apart(found).filter((claim) => !isNegated(plain, claim));
}
