import { wallClock } from './hours/wall-clock.ts';

/** A day of the calendar without a time zone, as `YYYY-MM-DD`. As text, earlier days sort first. */
export type CalendarDate = string;

/** The day it is at an instant in a time zone (IANA name). */
export const dateAt = (instant: Date, timeZone: string): CalendarDate => wallClock(instant.getTime(), timeZone).date;

// Pure, so that the script of pages does not carry what it does not use.
const words = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
const wordsWithWeekday = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'full' });

/** `November 22, 2026`. */
export const dateInWords = (date: CalendarDate): string => words.format(new Date(date));

/** `Sunday, November 22, 2026`. */
export const dayInWords = (date: CalendarDate): string => wordsWithWeekday.format(new Date(date));

/** The date some days later. */
export const dateInDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => (new Date(date).getUTCDay() + 6) % 7;
