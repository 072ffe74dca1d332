import { listedWords, wordList } from '../word-list.ts';
import { HoursMistake } from './mistake.ts';
import { parseTime, timeInWords } from './time-of-day.ts';

/** An open stretch of one day, in minutes since midnight; the clinic closes at `end`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One day's hours: `9am to 5:30pm`, `9:00-13:00`, `9am to 1pm, 2pm to 6pm`, or `closed` (no spans).
 * @returns spans in the order of the day.
 * @throws HoursMistake for other forms, for a span that ends before it starts, and for spans that overlap.
 */
export function parseSpans(written: string): Span[] {
  if (written.trim().toLowerCase() === 'closed') return [];
  const spans = listedWords(written)
    .map(parseSpan)
    .sort((a, b) => a.start - b.start);
  for (const [i, span] of spans.entries()) {
    const before = spans[i - 1];
    if (before && span.start < before.end)
      throw new HoursMistake(
        `${spanInWords(before)} and ${spanInWords(span)} overlap.`,
        'Make the second begin when the first has ended, or join them into one.',
      );
  }
  return spans;
}

function parseSpan(written: string): Span {
  const [from, to, ...more] = written.split(/\s+to\s+|\s*[-–—]\s*/i);
  if (!from || !to || more.length > 0)
    throw new HoursMistake(
      written ? `"${written}" is not a stretch of hours.` : 'A stretch of hours is missing beside a comma.',
      'Write a start and an end, like 9am to 5:30pm, or the single word closed.',
    );
  const span = { start: parseTime(from), end: parseTime(to) };
  if (span.end <= span.start)
    throw new HoursMistake(
      `"${written}" ends before it starts.`,
      `Check am and pm: it reads as ${timeInWords(span.start)} to ${timeInWords(span.end)}.`,
    );
  return span;
}

const spanInWords = ({ start, end }: Span) => `${timeInWords(start)} to ${timeInWords(end)}`;

/** `9am to 1pm and 2pm to 6pm`, or `closed`. */
export const spansInWords = (spans: readonly Span[]): string =>
  spans.length ? wordList(spans.map(spanInWords)) : 'closed';
