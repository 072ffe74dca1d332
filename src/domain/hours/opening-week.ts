import type { DataProblem } from '../problem.ts';
import { HoursMistake } from './mistake.ts';
import { parseSpans, spansInWords, type Span } from './time-spans.ts';
import { daysInWords, parseDays, weekdays } from './weekdays.ts';

/** The open stretches of each weekday, Monday first; a day without any is closed. */
export type OpeningWeek = readonly (readonly Span[])[];

/** Reads the `hours` of clinic.yaml, with every mistake in it. A day that is not named is closed. */
export function readOpeningWeek(hours: Readonly<Record<string, string>>): {
  week: OpeningWeek;
  problems: DataProblem[];
} {
  const week: (readonly Span[])[] = weekdays.map(() => []);
  const lineOf = new Map<number, string>();
  const problems: DataProblem[] = [];
  const attempt = (line: string, at: DataProblem['at'], read: () => void) => {
    try {
      read();
    } catch (mistake) {
      if (!(mistake instanceof HoursMistake)) throw mistake;
      problems.push({ path: ['hours', line], at, message: mistake.message, fix: mistake.fix });
    }
  };
  for (const [line, written] of Object.entries(hours)) {
    let spans: Span[] = [];
    attempt(line, 'value', () => (spans = parseSpans(written)));
    attempt(line, 'key', () => {
      for (const day of parseDays(line)) {
        const earlier = lineOf.get(day);
        if (earlier !== undefined)
          throw new HoursMistake(
            `${weekdays[day]} is named twice: in "${earlier}" and in "${line}".`,
            'Keep it in one of the two lines.',
          );
        lineOf.set(day, line);
        week[day] = spans;
      }
    });
  }
  return { week, problems };
}

/** Days that share hours, in words: `Monday to Friday` and `9am to 5:30pm`. */
export interface HoursLine {
  days: string;
  hours: string;
}

/** The week as a sign on the door: one line for the days that share hours, open days before closed ones. */
export function weekInWords(week: OpeningWeek): HoursLine[] {
  const sharing = Map.groupBy(weekdays.keys(), (day) => spansInWords(week[day] ?? []));
  const closed = spansInWords([]);
  return [...sharing]
    .map(([hours, days]) => ({ days: daysInWords(days), hours }))
    .sort((a, b) => Number(a.hours === closed) - Number(b.hours === closed));
}

/** `Monday to Friday, 9am to 5:30pm`. */
export const hoursLineText = ({ days, hours }: HoursLine): string => `${days}, ${hours}`;
