import { Temporal } from 'temporal-polyfill';

/** Hours as a test writes them: weekdays 1 (Monday) to 7, spans as plain times. */
export interface WrittenHours {
  timeZone: string;
  week: Record<number, [start: string, end: string][]>;
  special: { from: string; to: string; reason: string; spans: [start: string, end: string][] }[];
}

/**
 * What "open now" should say, reckoned by Temporal alone: nothing here comes from src, so that the two can be held
 * against each other. Instants in milliseconds.
 */
export function openByTemporal(hours: WrittenHours, instant: number): string | undefined {
  const here = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hours.timeZone);
  const [today, clock] = [here.toPlainDate(), here.toPlainTime()];
  const exception = (day: Temporal.PlainDate) =>
    hours.special.find(
      ({ from, to }) => inOrder(Temporal.PlainDate, from, day) && inOrder(Temporal.PlainDate, day, to),
    );
  const spansOn = (day: Temporal.PlainDate) => exception(day)?.spans ?? hours.week[day.dayOfWeek] ?? [];

  if (exception(today)?.spans.length === 0) return `Closed today: ${exception(today)?.reason}`;
  const current = spansOn(today).find(
    ([start, end]) => inOrder(Temporal.PlainTime, start, clock) && !inOrder(Temporal.PlainTime, end, clock),
  );
  if (current) return `Open now, until ${spoken(closing(spansOn(today), current[1]))}`;
  const later = spansOn(today).find(([start]) => !inOrder(Temporal.PlainTime, start, clock));
  if (later) return `Opens today at ${spoken(later[0])}`;

  let day = today.add({ days: 1 });
  while (spansOn(day).length === 0) {
    day = day.add({ days: 1 });
    if (today.until(day).days > 366) return undefined;
  }
  return `Opens ${named(day, today.until(day).days)} at ${spoken(spansOn(day)[0]?.[0] ?? '')}`;
}

interface Orderable<T> {
  compare(one: T | string, other: T | string): number;
}
const inOrder = <T>(kind: Orderable<T>, one: T | string, other: T | string) => kind.compare(one, other) <= 0;

/** Where spans touch, the day goes on. */
function closing(spans: WrittenHours['special'][0]['spans'], end: string): string {
  const next = spans.find(([start]) => start === end);
  return next ? closing(spans, next[1]) : end;
}

function named(day: Temporal.PlainDate, ahead: number): string {
  const parts = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  return day.toLocaleString('en-US', ahead < 7 ? { weekday: 'long' } : parts);
}

/** Times in words, kept: to write one takes longer than all the rest. */
const inWords = new Map([['12:00', 'noon']]);

function spoken(time: string): string {
  const known = inWords.get(time);
  if (known !== undefined) return known;
  const twelve = Temporal.PlainTime.from(time).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
  const words = twelve.replace(/\s/gu, '').replace(':00', '').toLowerCase();
  inWords.set(time, words);
  return words;
}
