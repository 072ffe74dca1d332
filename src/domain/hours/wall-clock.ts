import type { CalendarDate } from '../calendar-date.ts';

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
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
  }).formatToParts(instant);
  const part = (wanted: string) => shown.find(({ type }) => type === wanted)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
