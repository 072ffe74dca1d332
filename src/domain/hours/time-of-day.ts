import { HoursMistake } from './mistake.ts';

const noon = 12 * 60;
const twelveHour = /^(\d{1,2})(?::(\d{2}))?\s?(am|pm)$/;
const twentyFourHour = /^(\d{1,2}):(\d{2})$/;

/**
 * Minutes since midnight for `9am`, `5:30pm`, `noon` or `17:30`.
 * @throws HoursMistake for anything else, a bare `10` included: it could be morning or evening.
 */
export function parseTime(written: string): number {
  const time = written.trim().toLowerCase();
  if (time === 'noon') return noon;
  const [, hour12, minute12 = '00', half] = twelveHour.exec(time) ?? [];
  if (hour12 && within(hour12, 1, 12) && within(minute12, 0, 59))
    return (Number(hour12) % 12) * 60 + Number(minute12) + (half === 'pm' ? noon : 0);
  const [, hour24, minute24] = twentyFourHour.exec(time) ?? [];
  if (hour24 && minute24 && within(hour24, 0, 23) && within(minute24, 0, 59))
    return Number(hour24) * 60 + Number(minute24);
  if (/^\d{1,2}$/.test(time) && within(time, 1, 12))
    throw new HoursMistake(
      `"${written}" could be morning or evening.`,
      `Write ${Number(time)}am or ${Number(time)}pm.`,
    );
  throw new HoursMistake(`"${written}" is not a time of day.`, 'Write times like 9am, 5:30pm, noon or 17:30.');
}

const within = (digits: string, low: number, high: number) => Number(digits) >= low && Number(digits) <= high;

/** `9am`, `5:30pm`, `noon`: minutes since midnight, as a sign says them. */
export function timeInWords(minutes: number): string {
  if (minutes === noon) return 'noon';
  const hour = Math.floor(minutes / 60);
  const past = minutes % 60;
  const half = minutes < noon ? 'am' : 'pm';
  return `${hour % 12 || 12}${past ? `:${String(past).padStart(2, '0')}` : ''}${half}`;
}
