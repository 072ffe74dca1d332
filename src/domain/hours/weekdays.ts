import { nearestName } from '../nearest-name.ts';
import { listedWords, wordList } from '../word-list.ts';
import { HoursMistake } from './mistake.ts';

/** The week as the site shows it. A weekday is its place in this list: 0 is Monday. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * The days of `Monday`, `Mon`, `Monday to Friday` or `Mon, Wed and Fri`, in the order written.
 * A stretch may run over the weekend (`Friday to Monday`).
 * @throws HoursMistake for other forms and for a day named twice.
 */
export function parseDays(written: string): number[] {
  if (/[-–—]/.test(written))
    throw new HoursMistake(
      `"${written}" joins days with a dash.`,
      `Write ${written.trim().replace(/\s*[-–—]\s*/g, ' to ')}.`,
    );
  const [first = '', last, ...more] = written.trim().split(/\s+to\s+/i);
  if (last === undefined) return listedDays(first);
  if (more.length > 0 || listedWords(first).length > 1 || listedWords(last).length > 1)
    throw new HoursMistake(
      `"${written}" mixes a stretch of days with other days.`,
      'Give the stretch and the other days a line each.',
    );
  return daysFrom(parseDay(first), parseDay(last), written);
}

function listedDays(written: string): number[] {
  const days = listedWords(written).map(parseDay);
  const twice = days.find((day, i) => days.indexOf(day) !== i);
  if (twice !== undefined)
    throw new HoursMistake(`${weekdays[twice]} is named twice in "${written}".`, 'Name each day once.');
  return days;
}

function daysFrom(first: number, last: number, written: string): number[] {
  if (first === last)
    throw new HoursMistake(`"${written}" starts and ends on the same day.`, `Write ${weekdays[first]} alone.`);
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => (first + i) % 7);
}

function parseDay(written: string): number {
  const name = written.toLowerCase();
  const day = weekdays.findIndex((known) => [known.toLowerCase(), known.slice(0, 3).toLowerCase()].includes(name));
  if (day >= 0) return day;
  const meant =
    weekdays.find((known) => name.startsWith(known.slice(0, 3).toLowerCase())) ?? nearestName(written, weekdays);
  throw new HoursMistake(
    written ? `"${written}" is not a day of the week.` : 'A day is missing.',
    meant
      ? `Did you mean ${meant}?`
      : 'Write days like Monday, Mon, Monday to Friday, or Monday, Wednesday and Friday.',
  );
}

/** `Monday to Friday` for three or more days in a row, else `Saturday and Sunday`, `Monday, Wednesday and Friday`. */
export function daysInWords(days: readonly number[]): string {
  const run = fromFirstAfterGap(days);
  const [first, last] = [weekdays[run[0] ?? 0], weekdays[run.at(-1) ?? 0]];
  return run.length > 2 && inARow(run)
    ? `${first} to ${last}`
    : wordList([...days].sort((a, b) => a - b).map((day) => weekdays[day] ?? ''));
}

/** The days in the order of the week, begun where a stretch over the weekend begins. */
function fromFirstAfterGap(days: readonly number[]): number[] {
  const inOrder = [...days].sort((a, b) => a - b);
  const start = Math.max(
    0,
    inOrder.findIndex((day) => !days.includes((day + 6) % 7)),
  );
  return [...inOrder.slice(start), ...inOrder.slice(0, start)];
}

const inARow = (days: readonly number[]) => days.every((day, i) => i === 0 || day === ((days[i - 1] ?? 0) + 1) % 7);
