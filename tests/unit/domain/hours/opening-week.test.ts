import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursLineText, readOpeningWeek, weekInWords } from '../../../../src/domain/hours/opening-week.ts';

const sign = (hours: Record<string, string>) => weekInWords(readOpeningWeek(hours).week).map(hoursLineText);

describe('the week', () => {
  it.each([
    [
      { 'Monday to Friday': '10am to 5:30pm', 'Saturday and Sunday': 'closed' },
      ['Monday to Friday, 10am to 5:30pm', 'Saturday and Sunday, closed'],
    ],
    [{ Monday: '10am to 5:30pm' }, ['Monday, 10am to 5:30pm', 'Tuesday to Sunday, closed']],
    [
      { 'Mon, Wed and Fri': '9am to 1pm, 2pm to 6pm', Tue: '9:00-13:00, 14:00-18:00', Thursday: '12:00 to 18:00' },
      [
        'Monday, Tuesday, Wednesday and Friday, 9am to 1pm and 2pm to 6pm',
        'Thursday, noon to 6pm',
        'Saturday and Sunday, closed',
      ],
    ],
    [{ 'Sunday to Thursday': '10am to 5pm' }, ['Sunday to Thursday, 10am to 5pm', 'Friday and Saturday, closed']],
    [{ 'Monday to Sunday': '8am to 8pm' }, ['Monday to Sunday, 8am to 8pm']],
    [{}, ['Monday to Sunday, closed']],
  ])('%j', (hours, lines) => {
    expect(sign(hours)).toEqual(lines);
  });

  it('tells every mistake at once, with its line and side', () => {
    const { problems } = readOpeningWeek({
      'Monday to Friday': '10am to 6',
      Mondy: 'closed',
      Friday: '6pm to 10am',
    });
    expect(problems.map(({ path, at, message }) => [path[1], at, message])).toEqual([
      ['Monday to Friday', 'value', '"6" could be morning or evening.'],
      ['Mondy', 'key', '"Mondy" is not a day of the week.'],
      ['Friday', 'value', '"6pm to 10am" ends before it starts.'],
      ['Friday', 'key', 'Friday is named twice: in "Monday to Friday" and in "Friday".'],
    ]);
  });

  it('reads its own sign as the same week', () => {
    const spans = fc.constantFrom('closed', '9am to 5pm', '10am to 5:30pm', '9am to 1pm and 2pm to 6pm', 'noon to 4pm');
    fc.assert(
      fc.property(fc.array(spans, { minLength: 7, maxLength: 7 }), (days) => {
        const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
        const { week } = readOpeningWeek(Object.fromEntries(names.map((name, i) => [name, days[i] ?? ''])));
        const said = Object.fromEntries(weekInWords(week).map(({ days: on, hours }) => [on, hours]));
        expect(readOpeningWeek(said)).toEqual({ week, problems: [] });
      }),
    );
  });
});
