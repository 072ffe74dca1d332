import { hoursLineText, weekInWords } from '../../../src/domain/hours/opening-week.ts';
import { specialDayInWords } from '../../../src/domain/hours/special-days.ts';
import { weekdays } from '../../../src/domain/hours/weekdays.ts';

/** An OpeningHoursSpecification as it stands in a page's markup. */
export interface ToldHours {
  opens: string;
  closes: string;
  dayOfWeek?: string[];
  validFrom?: string;
  validThrough?: string;
}

const minutesOf = (clock: string) => {
  if (!/^\d\d:\d\d$/.test(clock)) return NaN;
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const spansOf = (entries: readonly ToldHours[]) =>
  entries
    .map(({ opens, closes }) => ({ start: minutesOf(opens), end: minutesOf(closes) }))
    .filter(({ start, end }) => start !== 0 || end !== 0)
    .sort((a, b) => a.start - b.start);

/** The weekdays of which it says nothing, not even that the clinic is closed. */
export const daysUntold = (entries: readonly ToldHours[]): string[] =>
  weekdays.filter((day) => !entries.some(({ dayOfWeek }) => dayOfWeek?.includes(day)));

/** The lines that a page must show, read back from its structured data: the whole week, then each special day. */
export function hoursTold(entries: readonly ToldHours[]): string[] {
  const weekly = entries.filter(({ dayOfWeek }) => dayOfWeek);
  const week = weekdays.map((day) => spansOf(weekly.filter(({ dayOfWeek }) => dayOfWeek?.includes(day))));
  const dated = entries.filter(({ dayOfWeek }) => !dayOfWeek);
  const periods = [
    ...Map.groupBy(dated, ({ validFrom, validThrough }) => `${String(validFrom)} ${String(validThrough)}`),
  ];
  return [
    ...weekInWords(week).map(hoursLineText),
    ...periods.map(([dates, same]) => {
      const [from = '', to = ''] = dates.split(' ');
      const line = specialDayInWords({ from, to, spans: spansOf(same), reason: '' });
      return `${line.dates}, ${line.hours}`;
    }),
  ];
}
