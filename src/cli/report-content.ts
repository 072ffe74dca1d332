import { checkContent } from '../checks/content/index.ts';
import { readContent } from '../content-files/content-folder.ts';
import { report } from '../content-files/problem-report.ts';

/** Prints what is wrong in content/, and advice. @returns whether the site may be built. */
export function reportContent(): boolean {
  const findings = checkContent(readContent());
  const problems = findings.filter(({ level }) => level === 'problem').length;
  if (findings.length > 0) console.error(report(findings));
  if (problems > 0) console.error(`${problems} ${problems === 1 ? 'problem' : 'problems'} to mend in content/.`);
  return problems === 0;
}
