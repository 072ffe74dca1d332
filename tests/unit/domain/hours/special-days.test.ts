import { describe, expect, it } from 'vitest';
import { readSpecialDays, specialDayInWords, stillToCome } from '../../../../src/domain/hours/special-days.ts';

const christmasEve = { on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' };
const winterBreak = { from: '2026-12-25', to: '2027-01-01', hours: 'closed', reason: 'Winter break' };

describe('special days', () => {
  it('stand in the order of the calendar, in words', () => {
    const { periods, problems } = readSpecialDays([winterBreak, christmasEve]);
    expect(problems).toEqual([]);
    expect(periods.map(specialDayInWords)).toEqual([
      { dates: 'Thursday, December 24, 2026', hours: '10am to 2pm', reason: 'Christmas Eve' },
      { dates: 'December 25, 2026 to January 1, 2027', hours: 'closed', reason: 'Winter break' },
    ]);
  });

  it.each([
    ['2026-11-22', ['Christmas Eve', 'Winter break']],
    ['2026-12-24', ['Christmas Eve', 'Winter break']],
    ['2026-12-25', ['Winter break']],
    ['2027-01-01', ['Winter break']],
    ['2027-01-02', []],
  ])('are shown until they are over: on %s', (today, reasons) => {
    const { periods } = readSpecialDays([christmasEve, winterBreak]);
    expect(stillToCome(periods, today).map(({ reason }) => reason)).toEqual(reasons);
  });

  it('say what is wrong and where', () => {
    const { problems } = readSpecialDays([
      { ...winterBreak, to: '2026-01-01' },
      { ...christmasEve, hours: '10 to 2' },
      { on: '2026-12-24', hours: 'closed', reason: 'Snow' },
    ]);
    expect(problems.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['specialDays.0.to', '"Winter break" ends on January 1, 2026, before it starts on December 25, 2026.'],
      ['specialDays.1.hours', '"10" could be morning or evening.'],
      ['specialDays.2', '"Snow" and "Christmas Eve" are on the same day.'],
    ]);
  });
});
