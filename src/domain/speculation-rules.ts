/** Links to pages, by how their addresses are written: the booking link is a whole address, with its origin. */
const rule = `{"where":{"selector_matches":"a[href^='/'][href$='/']"},"eagerness":"moderate"}`;

/**
 * What lets a browser make the page ready that a reader is about to open (HTML standard, speculation rules): once a
 * pointer rests on its link, or a finger touches it. A browser that does not prerender prefetches.
 */
export const speculationRules = `{"prerender":[${rule}],"prefetch":[${rule}]}`;
