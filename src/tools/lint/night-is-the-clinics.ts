import { nightlyPath } from '../../collections/reader/nightly-schedule.ts';
import type { Problem } from '../../domain/problem.ts';
import { adviceIn, type Checked } from './rule.ts';

/**
 * Advice: the schedule of GitHub cannot read the clinic's file, so that a new time zone has to be written there, too.
 * @param nightly the time zone of the schedule, where there is one.
 */
export function nightIsTheClinics({ clinic }: Pick<Checked, 'clinic'>, nightly: string | undefined): Problem[] {
  const zone = clinic.valid.timezone;
  if (!zone || !nightly || zone === nightly) return [];
  return [
    adviceIn(
      clinic.path,
      `The site is renewed at night by the clock of ${nightly}, and the clinic's time zone is ${zone}.`,
      `Write timezone: ${zone} in ${nightlyPath}, too.`,
      clinic.positionOf(['timezone'], 'value'),
    ),
  ];
}
