import type { core } from 'zod';
import { nearestName } from '../../domain/nearest-name.ts';
import type { DataProblem } from '../../domain/problem.ts';

type Issue = core.$ZodIssue;

const dates = ['on', 'from', 'to'];
const either = 'Give either on, or from and to.';

/** A special day that has the names of one day and of several. */
export const mixedDay = (path: DataProblem['path']): DataProblem => ({
  path,
  at: 'key',
  message: 'This special day is given in two ways.',
  fix: either,
});

/** What a special day is meant to be, by the names it has: one day, several, or a mixture that has to be reported. */
export function meantDay(
  entry: unknown,
  [oneDay = [], severalDays = []]: readonly (readonly Issue[])[],
  path: DataProblem['path'],
): { issues: readonly Issue[]; problem?: DataProblem } {
  const names = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
  const slips = new Map(names.map((name) => [dates.includes(name) ? name : nearestName(name, dates), name]));
  const [on, from, to] = dates.map((date) => slips.get(date));
  const [other = from] = [to, from].filter((name) => name !== undefined);
  if (on !== undefined && other !== undefined)
    return {
      issues: [],
      problem: mixedDay([...path, other]),
    };
  if (names.length > 0 && on === undefined && other === undefined)
    return { issues: [], problem: { path, at: 'value', message: 'This special day has no date.', fix: either } };
  const issues = on === undefined && names.length > 0 ? severalDays : oneDay;
  // A misspelled key is reported once: the key that it stands for is not reported as missing besides.
  return {
    issues: issues.filter(({ path: [name] }) => {
      const slip = slips.get(String(name));
      return slip === undefined || slip === name || names.includes(String(name));
    }),
  };
}
