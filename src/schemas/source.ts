import { z } from 'zod';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

export const source = z
  .strictObject({
    title: text('What it is called.'),
    publisher: text('Who published it.'),
    year: z
      .int('is not a year')
      .min(1900, 'is not a year of this kind of source')
      .optional()
      .describe('The year of publication, only where the source has one.'),
    url: webAddress('Where a reader finds it.'),
  })
  .describe('A source the page leans on.');

export type Source = z.infer<typeof source>;
