import type { OpeningHoursSpecification, Time } from 'schema-dts';
import type { OpeningWeek } from '../../hours/opening-week.ts';
import type { SpecialPeriod } from '../../hours/special-days.ts';
import type { Span } from '../../hours/time-spans.ts';
import { weekdays } from '../../hours/weekdays.ts';

/** Minutes since midnight as `hh:mm`, without an offset: the clock on the clinic's own wall, summer and winter. */
const clock = (minutes: number): Time =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const between = ({ start, end }: Span) => ({ opens: clock(start), closes: clock(end) });

/** The stretches of a day; one without any is written as Google's guide to local businesses has it. */
const stretchesOf = (spans: readonly Span[]) =>
  spans.length > 0 ? spans.map(between) : [{ opens: '00:00', closes: '00:00' }];

/** The week (schema.org/OpeningHoursSpecification): one entry for days that share a stretch, or are closed. */
export function weeklyHours(week: OpeningWeek): OpeningHoursSpecification[] {
  const stretches = weekdays.flatMap((day, i) => stretchesOf(week[i] ?? []).map((hours) => ({ day, hours })));
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
    stretchesOf(spans).map((hours): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      ...hours,
      validFrom: from,
      validThrough: to,
    })),
  );
