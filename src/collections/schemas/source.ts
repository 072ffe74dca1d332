import { z } from 'zod';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

export const source = z
  .strictObject({
    title: text('What it is called.'),
    publisher: text('Who published it.'),
    year: z
      .int('is not a year: write its four digits, without quotes, or leave the line out')
      .min(1900, 'is not a year of such a source: write four digits, or leave the line out')
      .max(2999, 'is not a year of such a source: write four digits, or leave the line out')
      .optional()
      .describe('The year of publication, only where the source has one.'),
    url: webAddress('Where a reader finds it.'),
  })
  .describe('A source the page leans on.');

export type Source = z.infer<typeof source>;
