import type { CalendarDate } from '../dates.ts';

/** What calendar and clock on a wall show. */
export interface WallClock {
  date: CalendarDate;
  /** Minutes since midnight, as the clock shows them: some are skipped or come twice when clocks change. */
  minute: number;
}

/**
 * The wall clock of a time zone (IANA name) at an instant (milliseconds since 1970 UTC).
 * @throws RangeError where the time zone is not known.
 */
export function wallClock(instant: number, timeZone: string): WallClock {
  const digits = '2-digit';
  // As `11/23/2026, 18:05`, in the order of that locale.
  const [month, day, year, hour, minute] = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
  })
    .format(instant)
    .split(/\D+/) as [string, string, string, string, string];
  return { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}
