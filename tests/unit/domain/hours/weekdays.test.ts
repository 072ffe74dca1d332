import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInWords, parseDays } from '../../../../src/domain/hours/weekdays.ts';

describe('days of the week', () => {
  it.each([
    ['Monday', [0]],
    ['mon', [0]],
    ['SUN', [6]],
    ['Monday to Friday', [0, 1, 2, 3, 4]],
    ['Mon to Fri', [0, 1, 2, 3, 4]],
    ['Sunday to Thursday', [6, 0, 1, 2, 3]],
    ['Saturday and Sunday', [5, 6]],
    ['Monday, Wednesday and Friday', [0, 2, 4]],
    ['Mon, Wed, and Fri', [0, 2, 4]],
    ['Tue, Thu', [1, 3]],
  ])('reads %s', (written, days) => {
    expect(parseDays(written)).toEqual(days);
  });

  it.each([
    ['Mondy', '"Mondy" is not a day of the week.', 'Did you mean Monday?'],
    ['Tues', '"Tues" is not a day of the week.', 'Did you mean Tuesday?'],
    ['Weekdays', '"Weekdays" is not a day of the week.', 'Write days like Monday'],
    ['Monday to', '"Monday to" is not a day of the week.', ''],
    ['Mon-Fri', '"Mon-Fri" joins days with a dash.', 'Write Mon to Fri.'],
    ['Thurs', '"Thurs" is not a day of the week.', 'Did you mean Thursday?'],
    ['', 'A day is missing.', ''],
    ['Monday,', 'A day is missing.', ''],
    ['Monday and Monday', 'Monday is named twice in "Monday and Monday".', 'Name each day once.'],
    ['Friday to Friday', '"Friday to Friday" starts and ends on the same day.', 'Write Friday alone.'],
    [
      'Monday to Wednesday and Friday',
      '"Monday to Wednesday and Friday" mixes a stretch of days with other days.',
      'Give the stretch and the other days a line each.',
    ],
    ['Monday to Tuesday to Friday', '"Monday to Tuesday to Friday" mixes a stretch of days with other days.', ''],
  ])('does not guess at "%s"', (written, message, fix) => {
    expect(() => parseDays(written)).toThrow(
      expect.objectContaining({ message, fix: expect.stringContaining(fix) as string }),
    );
  });

  it.each([
    [[0], 'Monday'],
    [[5, 6], 'Saturday and Sunday'],
    [[0, 2], 'Monday and Wednesday'],
    [[6, 0], 'Monday and Sunday'],
    [[0, 1, 2], 'Monday to Wednesday'],
    [[0, 1, 2, 3, 4, 5, 6], 'Monday to Sunday'],
    [[5, 6, 0], 'Saturday to Monday'],
    [[0, 1, 2, 3, 6], 'Sunday to Thursday'],
    [[0, 1, 2, 4], 'Monday, Tuesday, Wednesday and Friday'],
    [[4, 2, 0], 'Monday, Wednesday and Friday'],
  ])('says %j as %s', (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });

  it('reads back what it says, for any days', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), (days) => {
        expect(parseDays(daysInWords(days)).sort()).toEqual(days);
      }),
    );
  });
});
