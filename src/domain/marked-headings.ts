/** The part of a condition page that its handout has besides safety is known by this heading. */
export const selfCareHeading = 'What you can do yourself';

/** The part that says how much is known stands on a panel of its own. */
export const evidenceHeading = 'What the evidence says';

const same = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();

/** Whether a heading is that of the self-care part, in whatever case it is written. */
export const isSelfCare = (heading: string): boolean => same(heading, selfCareHeading);

/** Whether a heading is that of the evidence part, in whatever case it is written. */
export const isEvidence = (heading: string): boolean => same(heading, evidenceHeading);
