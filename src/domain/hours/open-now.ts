import { dateInDays, dayInWords, weekdayOf, type CalendarDate } from '../dates.ts';
import type { SerializedHours } from './serialized-hours.ts';
import { timeInWords } from './time-of-day.ts';
import { wallClock } from './wall-clock.ts';

/** Whether the door is open, and what to say of it. */
export interface OpenNow {
  open: boolean;
  words: string;
}

/**
 * Whether the clinic is open at an instant (milliseconds since 1970 UTC), and until when, or when it opens next:
 * `Open now, until 5:30pm`, `Opens today at 9am`, `Opens Monday at noon`,
 * `Opens Monday, January 4 at 9am` from a week on, and `Closed today: Winter break` all through a closed special day.
 *
 * The clock on the clinic's wall decides, also when clocks change: hours that are skipped are over as the clock jumps
 * past them, and hours that come twice count twice.
 * @returns undefined where the clinic does not open within a year.
 * @throws RangeError where the time zone is not known.
 */
export function openNow([timeZone, week, special]: SerializedHours, instant: number): OpenNow | undefined {
  const { date: today, minute } = wallClock(instant, timeZone);
  for (let ahead = 0; ahead <= 366; ahead++) {
    const date = dateInDays(today, ahead);
    const period = special.find(([from, to]) => from <= date && date <= to);
    const turns = period ? period[2] : (week[weekdayOf(date)] ?? []);
    if (period && !ahead && !turns.length) return { open: false, words: `Closed today: ${period[3]}` };
    const next = turns.findIndex((turn) => ahead || turn > minute);
    const time = timeInWords(turns[next] ?? 0);
    if (next % 2 > 0) return { open: true, words: `Open now, until ${time}` };
    if (next >= 0) return { open: false, words: `Opens ${dayFromToday(date, ahead)} at ${time}` };
  }
  return undefined;
}

/** A weekday alone is plain for six days: after that it could be today's. */
const dayFromToday = (date: CalendarDate, ahead: number): string =>
  ahead
    ? dayInWords(date)
        .split(',', ahead < 7 ? 1 : 2)
        .join()
    : 'today';
