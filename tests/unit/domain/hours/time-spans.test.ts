import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSpans, spansInWords, type Span } from '../../../../src/domain/hours/time-spans.ts';

const morning = { start: 540, end: 780 };
const afternoon = { start: 840, end: 1080 };

describe("a day's hours", () => {
  it.each([
    ['closed', []],
    ['Closed', []],
    ['10am to 5:30pm', [{ start: 600, end: 1050 }]],
    ['10am-5:30pm', [{ start: 600, end: 1050 }]],
    ['10am - 5:30pm', [{ start: 600, end: 1050 }]],
    ['10am–5:30pm', [{ start: 600, end: 1050 }]],
    ['10am — 5:30pm', [{ start: 600, end: 1050 }]],
    ['10:00 to 17:30', [{ start: 600, end: 1050 }]],
    ['9am to noon', [{ start: 540, end: 720 }]],
    ['9am to 1pm, 2pm to 6pm', [morning, afternoon]],
    ['9am to 1pm and 2pm to 6pm', [morning, afternoon]],
    ['9am to 1pm, and 2pm to 6pm', [morning, afternoon]],
    ['2pm to 6pm, 9am to 1pm', [morning, afternoon]],
    [
      '8am to 9am, 10am to 11am and noon to 1pm',
      [
        { start: 480, end: 540 },
        { start: 600, end: 660 },
        { start: 720, end: 780 },
      ],
    ],
    ['9am to 1pm, 1pm to 5pm', [morning, { start: 780, end: 1020 }]],
  ])('reads %s', (written, spans) => {
    expect(parseSpans(written)).toEqual(spans);
  });

  it.each([
    ['10am', '"10am" is not a stretch of hours.'],
    ['10am to', '"10am to" is not a stretch of hours.'],
    ['10am to 1pm to 5pm', '"10am to 1pm to 5pm" is not a stretch of hours.'],
    ['9am to 1pm,', 'A stretch of hours is missing beside a comma.'],
    ['', 'A stretch of hours is missing beside a comma.'],
    ['open', '"open" is not a stretch of hours.'],
    ['closed, 9am to 1pm', '"closed" is not a stretch of hours.'],
    ['10 to 6', '"10" could be morning or evening.'],
    ['6pm to 10am', '"6pm to 10am" ends before it starts.'],
    ['10am to 10am', '"10am to 10am" ends before it starts.'],
    ['9am to 2pm, 1pm to 6pm', '9am to 2pm and 1pm to 6pm overlap.'],
    ['9am to 5pm and 10am to 11am', '9am to 5pm and 10am to 11am overlap.'],
    ['10am to 5:30pm by appointment', '"5:30pm by appointment" is not a time of day.'],
  ])('does not guess at "%s"', (written, message) => {
    expect(() => parseSpans(written)).toThrow(message);
  });

  it('reads back what it says, for any spans of a day', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(times, (minutes) => {
        const ends = minutes.slice(0, minutes.length - (minutes.length % 2)).sort((a, b) => a - b);
        const spans = Array.from({ length: ends.length / 2 }, (_, i): Span => ({
          start: ends[2 * i] ?? 0,
          end: ends[2 * i + 1] ?? 0,
        }));
        expect(parseSpans(spansInWords(spans))).toEqual(spans);
      }),
    );
  });
});
