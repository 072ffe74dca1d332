import { buildTime } from '../build-time.ts';
import { checkContent } from '../checks/content/index.ts';
import { readContent } from '../content-files/content-folder.ts';
import { report, type Finding } from '../content-files/problem-report.ts';
import { dateAt } from '../domain/calendar-date.ts';
import { clinic } from '../schemas/clinic.ts';

/** Everything that is wrong in content/, on the day it is at the clinic. */
export function findings(): Finding[] {
  const content = readContent();
  const timeZone = clinic.pick({ timezone: true }).loose().safeParse(content.clinic.data).data?.timezone ?? 'UTC';
  return checkContent({ ...content, today: dateAt(buildTime, timeZone) });
}

/** Prints what is wrong in content/, and advice. @returns whether the site may be built. */
export function reportContent(): boolean {
  const found = findings();
  const problems = found.filter(({ level }) => level === 'problem').length;
  if (found.length > 0) console.error(report(found));
  if (problems > 0) console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'} to mend in content/.`);
  return problems === 0;
}
