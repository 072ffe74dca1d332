import type { CalendarDate } from '../dates.ts';
import type { OpeningWeek } from './opening-week.ts';
import type { SpecialPeriod } from './special-days.ts';
import type { Span } from './time-spans.ts';

/** The minutes since midnight at which a day opens and closes, by turns; none for a closed day. */
export type Turns = readonly number[];

/** The hours as a page carries them to the browser, in few bytes: the week is Monday first, both dates included. */
export type SerializedHours = readonly [
  timeZone: string,
  week: readonly Turns[],
  special: readonly (readonly [from: CalendarDate, to: CalendarDate, turns: Turns, reason: string])[],
];

/** What `openNow` needs to know. */
export const serializedHours = (
  week: OpeningWeek,
  periods: readonly SpecialPeriod[],
  timeZone: string,
): SerializedHours => [
  timeZone,
  week.map(turnsOf),
  // A reason is only said of a closed day.
  periods.map(({ from, to, spans, reason }) => [from, to, turnsOf(spans), spans.length ? '' : reason]),
];

/** Where one span ends as the next begins, the door does not close. */
const turnsOf = (spans: readonly Span[]): Turns =>
  spans
    .flatMap(({ start, end }) => [start, end])
    .filter((minute, i, all) => minute !== all[i - 1] && minute !== all[i + 1]);
