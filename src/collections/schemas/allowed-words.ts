import { z } from 'zod';
import { text } from './text.ts';

const allowedClaim = z
  .strictObject({
    words: text('The words of the sentence, exactly as they stand on the page.'),
    because: text('Why they are no risky claim, for whoever reads this later.'),
  })
  .describe('Words that read like a risky claim and are none.');

/** content/allowed.yaml: words that the checks would object to, and that are right all the same. */
export const allowedWords = z.strictObject({
  claims: z
    .array(allowedClaim)
    .nullish()
    .transform((claims) => claims ?? [])
    .describe('Sentences that read like a health claim and may stay, each with its reason.'),
  spelling: z
    .array(text('A word as it is written.'))
    .nullish()
    .transform((words) => words ?? [])
    .describe('Words that the spelling dictionary does not know: names, and rare medical words.'),
});

export type AllowedWords = z.infer<typeof allowedWords>;
