import type { ClinicView } from '../domain/clinic-view.ts';
import { hoursLineText } from '../domain/hours/opening-week.ts';

/** When the clinic is open, if that can be said in one line: some hours of several would mislead. Else where it is. */
export function whenOrWhere({ hours, place }: Pick<ClinicView, 'hours' | 'place'>): string {
  const [first, ...more] = hours.filter(({ hours: open }) => open !== 'closed');
  return first && more.length === 0 ? hoursLineText(first) : place;
}
