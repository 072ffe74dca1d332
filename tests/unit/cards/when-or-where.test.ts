import { expect, it } from 'vitest';
import { whenOrWhere } from '../../../src/cards/when-or-where.ts';

const place = 'Longmont, CO';
const closed = { days: 'Sunday', hours: 'closed' };
const weekdays = { days: 'Monday to Friday', hours: '9am to noon' };

it('a card says when the clinic is open if one line says all, and else where it is', () => {
  expect(whenOrWhere({ hours: [weekdays, closed], place })).toBe('Monday to Friday, 9am to noon');
  expect(whenOrWhere({ hours: [weekdays, { days: 'Saturday', hours: '2pm to 4pm' }], place })).toBe(place);
  expect(whenOrWhere({ hours: [closed], place })).toBe(place);
});
