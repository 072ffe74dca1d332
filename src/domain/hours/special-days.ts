import type { SpecialDay } from '../../collections/schemas/special-day.ts';
import { dateInWords, dayInWords, type CalendarDate } from '../dates.ts';
import type { DataProblem } from '../problem.ts';
import { HoursMistake } from './mistake.ts';
import { parseSpans, spansInWords, type Span } from './time-spans.ts';

/** Days, both ends included, whose hours stand in for the weekly ones. */
export interface SpecialPeriod {
  from: CalendarDate;
  to: CalendarDate;
  spans: readonly Span[];
  reason: string;
}

/** Reads `specialDays` of clinic.yaml, earliest first, with every mistake in it. */
export function readSpecialDays(days: readonly SpecialDay[]): {
  periods: SpecialPeriod[];
  problems: DataProblem[];
} {
  const problems: DataProblem[] = [];
  const periods = days.map((day, i) => {
    const path = ['specialDays', i];
    const [from, to] = 'on' in day ? [day.on, day.on] : [day.from, day.to];
    if (to < from)
      problems.push({
        path: [...path, 'to'],
        at: 'value',
        message: `"${day.reason}" ends on ${dateInWords(to)}, before it starts on ${dateInWords(from)}.`,
        fix: 'Swap the two dates, or fix the year.',
      });
    return { from, to, spans: readHours(day.hours, [...path, 'hours'], problems), reason: day.reason };
  });
  for (const [i, period] of periods.entries()) {
    const same = periods.slice(0, i).find((other) => other.from <= period.to && period.from <= other.to);
    if (same)
      problems.push({
        path: ['specialDays', i],
        at: 'value',
        message: `"${period.reason}" and "${same.reason}" are on the same day.`,
        fix: 'Give each day one entry.',
      });
  }
  return { periods: periods.sort((a, b) => a.from.localeCompare(b.from)), problems };
}

function readHours(written: string, path: DataProblem['path'], problems: DataProblem[]): Span[] {
  try {
    return parseSpans(written);
  } catch (mistake) {
    if (!(mistake instanceof HoursMistake)) throw mistake;
    problems.push({ path, at: 'value', message: mistake.message, fix: mistake.fix });
    return [];
  }
}

/** The periods that are not over on `today`. */
export const stillToCome = (periods: readonly SpecialPeriod[], today: CalendarDate): SpecialPeriod[] =>
  periods.filter((period) => period.to >= today);

/** A special day as patients read it. */
export interface SpecialDayLine {
  dates: string;
  hours: string;
  reason: string;
}

/** `Thursday, December 24, 2026` or `December 25, 2026 to January 1, 2027`, with hours and reason. */
export const specialDayInWords = ({ from, to, spans, reason }: SpecialPeriod): SpecialDayLine => ({
  dates: from === to ? dayInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`,
  hours: spansInWords(spans),
  reason,
});

/** `Winter break: December 25, 2026 to January 1, 2027, closed`. */
export const specialDayText = ({ dates, hours, reason }: SpecialDayLine): string => `${reason}: ${dates}, ${hours}`;
