import type { OpeningHoursSpecification, Time } from 'schema-dts';
import type { OpeningWeek } from '../hours/opening-week.ts';
import type { SpecialPeriod } from '../hours/special-days.ts';
import type { Span } from '../hours/time-spans.ts';
import { weekdays } from '../hours/weekdays.ts';

/** Minutes since midnight as `hh:mm`, without an offset: the clock on the clinic's own wall, summer and winter. */
const clock = (minutes: number): Time =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const between = ({ start, end }: Span) => ({ opens: clock(start), closes: clock(end) });

/** How Google's guide to local businesses writes a day without hours. */
const closed = { opens: '00:00', closes: '00:00' } as const;

/** The week (schema.org/OpeningHoursSpecification): one entry for days that share a stretch; closed days have none. */
export function weeklyHours(week: OpeningWeek): OpeningHoursSpecification[] {
  const stretches = weekdays.flatMap((day, i) => (week[i] ?? []).map((span) => ({ day, hours: between(span) })));
  const shared = Map.groupBy(stretches, ({ hours }) => `${hours.opens} ${hours.closes}`);
  return [...shared.values()].flatMap((same): OpeningHoursSpecification[] => {
    const [first] = same;
    return first
      ? [{ '@type': 'OpeningHoursSpecification', dayOfWeek: same.map(({ day }) => day), ...first.hours }]
      : [];
  });
}

/** Dated hours, which stand in for the weekly ones from `validFrom` to `validThrough`, both included. */
export const specialHours = (periods: readonly SpecialPeriod[]): OpeningHoursSpecification[] =>
  periods.flatMap(({ from, to, spans }) =>
    (spans.length > 0 ? spans.map(between) : [closed]).map((hours): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      ...hours,
      validFrom: from,
      validThrough: to,
    })),
  );
