import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { serializedHours, type SerializedHours } from '../../../../src/domain/hours/serialized-hours.ts';
import { openNow } from '../../../../src/domain/hours/open-now.ts';
import { readOpeningWeek } from '../../../../src/domain/hours/opening-week.ts';
import { readSpecialDays } from '../../../../src/domain/hours/special-days.ts';
import { openByTemporal, type WrittenHours } from './open-by-temporal.ts';
import { allRuns, runs } from '../../../random-runs.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const hours = (
  week: Record<string, string>,
  special: Parameters<typeof readSpecialDays>[0] = [],
  timeZone = 'America/Denver',
): SerializedHours => serializedHours(readOpeningWeek(week).week, readSpecialDays(special).periods, timeZone);

const at = (local: string, timeZone = 'America/Denver') =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;

const said = (carried: SerializedHours, local: string) => openNow(carried, at(local))?.words;

const weekdaysOnly = { 'Monday to Friday': '10am to 5:30pm' };
const winter = [
  { on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' },
  { from: '2026-12-25', to: '2027-01-01', hours: 'closed', reason: 'Winter break' },
];

describe('open now says', () => {
  // 2026-11-23 is a Monday.
  it.each([
    ['2026-11-23T00:00', 'Opens today at 10am'],
    ['2026-11-23T09:59:59.999', 'Opens today at 10am'],
    ['2026-11-23T10:00', 'Open now, until 5:30pm'],
    ['2026-11-23T17:29:59.999', 'Open now, until 5:30pm'],
    ['2026-11-23T17:30', 'Opens Tuesday at 10am'],
    ['2026-11-27T20:00', 'Opens Monday at 10am'],
    ['2026-11-28T12:00', 'Opens Monday at 10am'],
    ['2026-11-29T12:00', 'Opens Monday at 10am'],
    ['2026-12-23T19:00', 'Opens Thursday at 10am'],
    ['2026-12-24T13:59', 'Open now, until 2pm'],
    ['2026-12-24T14:00', 'Opens Monday, January 4 at 10am'],
    ['2026-12-25T00:00', 'Closed today: Winter break'],
    ['2027-01-01T23:59', 'Closed today: Winter break'],
    ['2027-01-02T00:00', 'Opens Monday at 10am'],
  ])('at %s: %s', (local, words) => {
    expect(said(hours(weekdaysOnly, winter), local)).toBe(words);
  });

  it('whether the door is open, beside the words', () => {
    const carried = hours(weekdaysOnly, winter);
    expect(openNow(carried, at('2026-11-23T12:00'))?.open).toBe(true);
    for (const shut of ['2026-11-23T08:00', '2026-11-28T12:00', '2026-12-25T12:00'])
      expect(openNow(carried, at(shut))?.open, shut).toBe(false);
  });

  it('when a lunch break ends, and nothing of one where two spans touch', () => {
    const parted = hours({ Monday: '9am to 1pm and 2pm to 6pm' });
    expect(said(parted, '2026-11-23T12:59')).toBe('Open now, until 1pm');
    expect(said(parted, '2026-11-23T13:00')).toBe('Opens today at 2pm');
    expect(said(parted, '2026-11-23T14:00')).toBe('Open now, until 6pm');
    const touching = hours({ Monday: '9am to noon, noon to 6pm' });
    expect(said(touching, '2026-11-23T11:00')).toBe('Open now, until 6pm');
    expect(said(touching, '2026-11-23T12:00')).toBe('Open now, until 6pm');
  });

  it('the date of an opening that is a week away, since its weekday alone would be today', () => {
    const mondays = hours({ Monday: 'noon to 5pm' });
    expect(said(mondays, '2026-11-23T17:00')).toBe('Opens Monday, November 30 at noon');
    expect(said(mondays, '2026-11-24T00:00')).toBe('Opens Monday at noon');
  });

  it('a special day with hours on a day that is closed otherwise', () => {
    const extra = hours(weekdaysOnly, [{ on: '2026-11-28', hours: '9am to noon', reason: 'Open house' }]);
    expect(said(extra, '2026-11-27T20:00')).toBe('Opens Saturday at 9am');
    expect(said(extra, '2026-11-28T09:00')).toBe('Open now, until noon');
    expect(said(extra, '2026-11-28T12:00')).toBe('Opens Monday at 10am');
  });

  it('the same from an old page, whose special days are over', () => {
    const later = ['2027-01-02T12:00', '2027-03-10T12:00', '2028-12-25T12:00'];
    const without = hours(weekdaysOnly);
    for (const local of later) expect(said(hours(weekdaysOnly, winter), local)).toBe(said(without, local));
  });

  it('up to the last minute of a day, and from its first', () => {
    const long = hours({ Monday: '0:00 to 23:59' });
    expect(said(long, '2026-11-23T00:00')).toBe('Open now, until 11:59pm');
    expect(said(long, '2026-11-22T23:59')).toBe('Opens Monday at 12am');
  });

  it('nothing of a clinic that does not open within a year', () => {
    expect(openNow(hours({}), at('2026-11-23T12:00'))).toBeUndefined();
    const far = [{ on: '2027-11-24', hours: '9am to noon', reason: 'Far off' }];
    expect(said(hours({}, far), '2026-11-23T12:00')).toBe('Opens Wednesday, November 24 at 9am');
    expect(said(hours({}, far), '2026-11-22T12:00')).toBeUndefined();
  });

  it('nothing in a time zone that is not known, aloud', () => {
    expect(() => openNow(hours(weekdaysOnly, [], 'Mars/Olympus'), 0)).toThrow(RangeError);
  });
});

describe('when clocks change, the clock on the wall decides', () => {
  const night = hours({ Sunday: '0:30 to 1:30, 2:15 to 2:45, 3:30 to 5:00' });

  it('as an hour is skipped (March 14, 2027, 2am to 3am)', () => {
    const before = at('2027-03-14T01:59');
    expect(openNow(night, before)?.words).toBe('Opens today at 2:15am');
    expect(openNow(night, before + minute)?.words).toBe('Opens today at 3:30am');
  });

  it('as an hour comes twice (November 1, 2026, 1am to 2am)', () => {
    const first = at('2026-11-01T01:29');
    for (const instant of [first, first + 60 * minute])
      expect(openNow(night, instant)?.words).toBe('Open now, until 1:30am');
    for (const instant of [first + minute, first + 61 * minute])
      expect(openNow(night, instant)?.words).toBe('Opens today at 2:15am');
  });
});

/** The same hours for Temporal and for us. */
const carry = ({ week, special, timeZone }: WrittenHours) =>
  hours(
    Object.fromEntries(
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((name, i) => [
        name,
        inLine(week[i + 1] ?? []),
      ]),
    ),
    special.map(({ spans, ...period }) => ({ ...period, hours: inLine(spans) })),
    timeZone,
  );
const inLine = (spans: [string, string][]) => spans.map((span) => span.join(' to ')).join(', ') || 'closed';

const changing: WrittenHours = {
  timeZone: 'America/Denver',
  week: {
    1: [['10:00', '18:30']],
    2: [['10:00', '18:30']],
    3: [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    5: [
      ['00:00', '02:00'],
      ['12:00', '23:59'],
    ],
    7: [
      ['00:15', '01:10'],
      ['01:20', '01:50'],
      ['01:55', '02:20'],
      ['02:40', '03:05'],
      ['12:00', '17:45'],
    ],
  },
  special: [
    { from: '2026-02-16', to: '2026-02-16', reason: "Presidents' Day", spans: [] },
    { from: '2026-07-03', to: '2026-07-19', reason: 'Summer break', spans: [] },
    { from: '2026-11-27', to: '2026-11-28', reason: 'After Thanksgiving', spans: [['10:00', '14:00']] },
    { from: '2026-12-24', to: '2027-01-02', reason: 'Winter break', spans: [] },
  ],
};

function compare(written: WrittenHours, from: number, to: number, step: number): number {
  const carried = carry(written);
  let compared = 0;
  for (let instant = from; instant < to; instant += step, compared++) {
    const [ours, theirs] = [openNow(carried, instant)?.words, openByTemporal(written, instant)];
    // expect() for every minute of a year takes longer than the reckoning.
    if (ours !== theirs) expect({ at: new Date(instant).toISOString(), words: ours }).toEqual({ words: theirs });
  }
  return compared;
}

describe('held against Temporal, it says the same', () => {
  it.each([
    ['America/Denver', '2026-03-08'],
    ['America/Denver', '2026-11-01'],
    ['America/Denver', '2027-03-14'],
    ['America/Denver', '2027-11-07'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Australia/Lord_Howe', '2027-04-04'],
    ['Australia/Lord_Howe', '2027-10-03'],
  ])('in %s in every minute of %s, when clocks change', (timeZone, date) => {
    const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
    const next = start.add({ days: 1 });
    expect(next.since(start).total('minutes')).not.toBe(24 * 60);
    // They change before 4am.
    const end = allRuns ? next : start.add({ hours: 4 });
    const compared = compare({ ...changing, timeZone }, start.epochMilliseconds, end.epochMilliseconds, minute);
    expect(compared).toBe(end.since(start).total('minutes'));
  });

  it('in the quarters of an hour of 2026', () => {
    // Every eleventh comes to each time of day in turn.
    const quarters = allRuns ? 1 : 11;
    const compared = compare(changing, Date.UTC(2026, 0), Date.UTC(2027, 0), quarters * 15 * minute);
    expect(compared).toBe(Math.ceil((365 * 96) / quarters));
  });

  it('for any week, special days, time zone and instant', () => {
    const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const written = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const spans = fc
      .uniqueArray(time, { maxLength: 6 })
      .map((minutes) => minutes.sort((a, b) => a - b).map(written))
      .map((times) =>
        Array.from({ length: Math.floor(times.length / 2) }, (_, i): [string, string] => [
          times[2 * i] ?? '',
          times[2 * i + 1] ?? '',
        ]),
      );
    const date = (instant: number) => new Date(instant).toISOString().slice(0, 10);
    const start = Date.UTC(2026, 0);
    const special = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 30 }), spans), { maxLength: 4 })
      .map((periods) => {
        let at = start;
        return periods.map(([gap, length, open], i) => {
          const from = (at += gap * day);
          at += length * day;
          return { from: date(from), to: date(at), reason: `Reason ${i}`, spans: open };
        });
      });
    fc.assert(
      fc.property(
        fc.record({
          timeZone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
          week: fc.dictionary(fc.integer({ min: 1, max: 7 }).map(String), spans),
          special,
        }),
        fc.integer({ min: 0, max: 400 * 24 * 60 * 60 }),
        (hours, seconds) => {
          const instant = start + seconds * 1000;
          expect(openNow(carry(hours), instant)?.words).toBe(openByTemporal(hours, instant));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
