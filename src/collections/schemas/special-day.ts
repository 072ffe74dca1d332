import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { text } from './text.ts';

const said = {
  hours: text('The hours on that day, written like the weekly hours, or "closed".'),
  reason: text('Why, in a few words patients will read: Christmas Eve.'),
};
const oneDay = z.strictObject({ on: isoDate('The day.'), ...said });
const severalDays = z.strictObject({
  from: isoDate('The first day.'),
  to: isoDate('The last day.'),
  ...said,
});

/** A dated exception to the week: one day (`on`) or a stretch of days (`from` and `to`, both included). */
export const specialDay = z
  .union([oneDay, severalDays])
  .describe('A holiday or a short day. Its hours stand in for the weekly ones.');

export type SpecialDay = z.infer<typeof specialDay>;
