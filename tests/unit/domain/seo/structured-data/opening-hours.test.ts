import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpeningWeek, type OpeningWeek } from '../../../../../src/domain/hours/opening-week.ts';
import { readSpecialDays } from '../../../../../src/domain/hours/special-days.ts';
import { weekdays } from '../../../../../src/domain/hours/weekdays.ts';
import { specialHours, weeklyHours } from '../../../../../src/domain/seo/structured-data/opening-hours.ts';

/** How Google's guide to local businesses writes it. */
const closed = { opens: '00:00', closes: '00:00' };
const type = { '@type': 'OpeningHoursSpecification' };
const weekOf = (hours: Record<string, string>) => weeklyHours(readOpeningWeek(hours).week);

describe('the week for search engines', () => {
  it('joins days that share a stretch, and those that are closed', () => {
    expect(weekOf({ 'Monday to Wednesday': '9am to 5:30pm', Saturday: '9am to noon', Sunday: 'closed' })).toEqual([
      { ...type, dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '17:30' },
      { ...type, dayOfWeek: ['Thursday', 'Friday', 'Sunday'], ...closed },
      { ...type, dayOfWeek: ['Saturday'], opens: '09:00', closes: '12:00' },
    ]);
  });

  it('gives a split day two stretches', () => {
    expect(weekOf({ Monday: '9am to 1pm', Friday: '9am to 1pm, 2pm to 6pm' })).toEqual([
      { ...type, dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '13:00' },
      { ...type, dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday', 'Saturday', 'Sunday'], ...closed },
      { ...type, dayOfWeek: ['Friday'], opens: '14:00', closes: '18:00' },
    ]);
  });

  it('is one entry for a clinic that is always closed', () => {
    expect(weekOf({ Monday: 'closed' })).toEqual([{ ...type, dayOfWeek: weekdays, ...closed }]);
  });

  it('says of every week what it says', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const day = fc.uniqueArray(minute, { maxLength: 6 }).map((minutes) => {
      const sorted = minutes.sort((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
        start: sorted[2 * i] ?? 0,
        end: sorted[2 * i + 1] ?? 0,
      }));
    });
    const minutesOf = (clock: unknown) => {
      expect(clock).toMatch(/^\d\d:\d\d$/);
      const [hours, minutes] = String(clock).split(':').map(Number);
      return (hours ?? 0) * 60 + (minutes ?? 0);
    };
    fc.assert(
      fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (week: OpeningWeek) => {
        const told = weeklyHours(week);
        const back = weekdays.map((name) =>
          told
            .filter(({ dayOfWeek }) => (dayOfWeek as string[]).includes(name))
            .map(({ opens, closes }) => ({ start: minutesOf(opens), end: minutesOf(closes) }))
            .sort((a, b) => a.start - b.start),
        );
        expect(back).toEqual(week.map((spans) => (spans.length > 0 ? spans : [{ start: 0, end: 0 }])));
      }),
    );
  });
});

describe('special days for search engines', () => {
  const hoursOf = (...days: Parameters<typeof readSpecialDays>[0]) => specialHours(readSpecialDays(days).periods);

  it('are dated on both ends, and a closed day opens and closes at 00:00', () => {
    const days = hoursOf(
      { on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' },
      { from: '2026-12-25', to: '2027-01-01', hours: 'closed', reason: 'Winter break' },
    );
    expect(days).toEqual([
      { ...type, opens: '10:00', closes: '14:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
      { ...type, ...closed, validFrom: '2026-12-25', validThrough: '2027-01-01' },
    ]);
  });

  it('may be split', () => {
    const days = hoursOf({ on: '2026-12-24', hours: '9am to noon, 1pm to 2pm', reason: 'Christmas Eve' });
    expect(days.map(({ opens, closes }) => [opens, closes])).toEqual([
      ['09:00', '12:00'],
      ['13:00', '14:00'],
    ]);
  });
});
