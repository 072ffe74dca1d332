import { buildTime } from '../build-time.ts';
import { checkContent, checkForPublishing } from '../checks/content/index.ts';
import { nightIsTheClinics } from '../checks/content/night-is-the-clinics.ts';
import { picturesCanBeShown } from '../checks/content/pictures-can-be-shown.ts';
import type { Checked } from '../checks/content/rule.ts';
import { readContent } from '../content-files/content-folder.ts';
import { nightlyTimeZone } from '../content-files/nightly-schedule.ts';
import { report, type Finding } from '../content-files/problem-report.ts';
import { dateAt } from '../domain/calendar-date.ts';
import { clinic } from '../schemas/clinic.ts';

/** content/ as it is on disk, on the day it is at the clinic. */
export function contentToday(): Checked {
  const content = readContent();
  const timeZone = clinic.pick({ timezone: true }).loose().safeParse(content.clinic.data).data?.timezone ?? 'UTC';
  return { ...content, today: dateAt(buildTime, timeZone) };
}

/** Prints findings, problems and advice. @returns whether there is no problem among them. */
function print(findings: readonly Finding[]): boolean {
  const problems = findings.filter(({ level }) => level === 'problem').length;
  if (findings.length > 0) console.error(report(findings));
  if (problems > 0) console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'} to mend in content/.`);
  return problems === 0;
}

/** What is wrong with the texts and the pictures of content/. */
export const contentFindings = async (content: Checked): Promise<Finding[]> => [
  ...checkContent(content),
  ...(await picturesCanBeShown(content)),
];

const findings = async (content: Checked): Promise<Finding[]> => [
  ...(await contentFindings(content)),
  ...nightIsTheClinics(content, nightlyTimeZone()),
];

/** Prints what is wrong in content/, and advice. @returns whether the site may be built. */
export const reportContent = async (content: Checked): Promise<boolean> => print(await findings(content));

/** As {@link reportContent}, with what stands in the way of publishing. @returns whether the site may be published. */
export const reportForPublishing = async (content: Checked): Promise<boolean> =>
  print([...(await findings(content)), ...checkForPublishing(content)]);
