import { describe, expect, it } from 'vitest';
import { dateAt, dateInWords, dayInWords } from '../../../src/domain/dates.ts';

describe('a calendar date', () => {
  it.each([
    ['2026-11-22T06:59:59Z', 'America/Denver', '2026-11-21'],
    ['2026-11-22T07:00:00Z', 'America/Denver', '2026-11-22'],
    ['2026-07-01T05:59:59Z', 'America/Denver', '2026-06-30'],
    ['2026-07-01T06:00:00Z', 'America/Denver', '2026-07-01'],
    ['2026-11-22T00:00:00Z', 'UTC', '2026-11-22'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(dateAt(new Date(instant), zone)).toBe(date);
  });

  it('is said as Americans say it, whatever zone the machine is in', () => {
    expect(dateInWords('2026-11-22')).toBe('November 22, 2026');
    expect(dayInWords('2026-12-24')).toBe('Thursday, December 24, 2026');
  });
});
