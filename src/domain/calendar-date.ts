/** A day of the calendar without a time zone, as `YYYY-MM-DD`. As text, earlier days sort first. */
export type CalendarDate = string;

/** The day it is at an instant in a time zone (IANA name). */
export function dateAt(instant: Date, timeZone: string): CalendarDate {
  // Sweden writes dates in the ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

const words = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
const wordsWithWeekday = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'full' });

/** `November 22, 2026`. */
export const dateInWords = (date: CalendarDate): string => words.format(new Date(date));

/** `Sunday, November 22, 2026`. */
export const dayInWords = (date: CalendarDate): string => wordsWithWeekday.format(new Date(date));
