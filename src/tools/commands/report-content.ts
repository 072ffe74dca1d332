import { buildTime } from '../../collections/build-time.ts';
import { checkContent, checkForPublishing } from '../lint/index.ts';
import { nightIsTheClinics } from '../lint/night-is-the-clinics.ts';
import { picturesCanBeShown } from '../lint/pictures-can-be-shown.ts';
import type { Checked } from '../lint/rule.ts';
import { readContent } from '../../collections/reader/content.ts';
import { nightlyTimeZone } from '../../collections/reader/nightly-schedule.ts';
import { report, type Problem } from '../../domain/problem.ts';
import { dateAt } from '../../domain/dates.ts';

/** content/ as it is on disk, on the day it is at the clinic. */
export function contentToday(): Checked {
  const content = readContent();
  return { ...content, today: dateAt(buildTime, content.clinic.valid.timezone ?? 'UTC') };
}

/** Prints problems. @returns whether all of them are advice. */
function print(problems: readonly Problem[]): boolean {
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (problems.length > 0) console.error(report(problems));
  if (errors > 0) console.error(`${errors} ${errors === 1 ? 'problem' : 'problems'} to fix in content/.`);
  return errors === 0;
}

/** What is wrong with the texts and the pictures of content/. */
export const contentProblems = async (content: Checked): Promise<Problem[]> => [
  ...checkContent(content),
  ...(await picturesCanBeShown(content)),
];

const problems = async (content: Checked): Promise<Problem[]> => [
  ...(await contentProblems(content)),
  ...nightIsTheClinics(content, nightlyTimeZone()),
];

/** Prints what is wrong in content/, and advice. @returns whether the site may be built. */
export const reportContent = async (content: Checked): Promise<boolean> => print(await problems(content));

/** As {@link reportContent}, with what stands in the way of publishing. @returns whether the site may be published. */
export const reportForPublishing = async (content: Checked): Promise<boolean> =>
  print([...(await problems(content)), ...checkForPublishing(content)]);
