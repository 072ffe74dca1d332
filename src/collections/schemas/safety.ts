import { z } from 'zod';
import { textEntries, textList } from './text.ts';

/** The three weights of warning, shown before any booking link. */
export const safety = z
  .strictObject({
    emergency: textList('Signs to call 911 for.'),
    urgent: textEntries().default([]).describe('Signs to see a physician for first.'),
    askFirst: textList('What to ask a physician and the clinic about before any massage.'),
  })
  .describe('When massage has to wait.');

export type Safety = z.infer<typeof safety>;
