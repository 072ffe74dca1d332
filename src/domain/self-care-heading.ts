/** The part of a condition page that its handout has besides safety is known by this heading. */
export const selfCareHeading = 'What you can do yourself';

/** Whether a heading is that of the self-care part, in whatever case it is written. */
export const isSelfCare = (heading: string): boolean => heading.trim().toLowerCase() === selfCareHeading.toLowerCase();
