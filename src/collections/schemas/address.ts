import { z } from 'zod';
import { text } from './text.ts';

export const address = z
  .strictObject({
    street: text('House number and street.'),
    city: text('City.'),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is not a state: use its two capital letters, like CO')
      .describe('State, as two capital letters.'),
    zip: z
      .string()
      .regex(/^\d{5}(-\d{4})?$/, 'is not a ZIP code: write five digits in quotes, like "80401"')
      .describe('ZIP code, in quotes.'),
  })
  .describe('Where the clinic is.');

export type Address = z.infer<typeof address>;
