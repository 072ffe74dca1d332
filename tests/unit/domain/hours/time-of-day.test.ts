import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime, timeInWords } from '../../../../src/domain/hours/time-of-day.ts';

describe('a time of day', () => {
  it.each([
    ['10am', 600],
    ['5:30pm', 1050],
    ['noon', 720],
    ['12pm', 720],
    ['12:30pm', 750],
    ['12am', 0],
    ['12:05am', 5],
    ['18:30', 1110],
    ['9:00', 540],
    ['09:00', 540],
    ['0:00', 0],
    ['23:59', 1439],
    ['10 am', 600],
    ['5:30PM', 1050],
    [' Noon ', 720],
  ])('reads %s', (written, minutes) => {
    expect(parseTime(written)).toBe(minutes);
  });

  it.each([
    '13am',
    '0pm',
    '24:00',
    '25:00',
    '10:60',
    '6:5pm',
    '10.30am',
    'midnight',
    'ten',
    '',
    '10am6',
    '1830',
    '-1:00',
  ])('does not guess at "%s"', (written) => {
    expect(() => parseTime(written)).toThrow(`"${written}" is not a time of day.`);
  });

  it('asks which half of the day a bare hour is in', () => {
    expect(() => parseTime('6')).toThrow(
      expect.objectContaining({ message: '"6" could be morning or evening.', fix: 'Write 6am or 6pm.' }),
    );
  });

  it('says every minute of the day so that it is read back as the same minute', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes++) expect(parseTime(timeInWords(minutes))).toBe(minutes);
  });

  it('reads any text or says what is wrong, and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        try {
          const minutes = parseTime(written);
          return Number.isInteger(minutes) && minutes >= 0 && minutes < 24 * 60;
        } catch (mistake) {
          return typeof (mistake as { fix?: unknown }).fix === 'string';
        }
      }),
    );
  });
});
