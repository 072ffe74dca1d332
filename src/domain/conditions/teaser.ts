import { sentencesIn } from '../prose/sentences.ts';

/** What a list says of a condition: the first sentence of its summary, which says what it is. */
export const teaserOf = (summary: string): string => sentencesIn(summary)[0]?.words ?? summary;
