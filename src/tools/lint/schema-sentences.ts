import type { core } from 'zod';
import { nearestName } from '../../domain/nearest-name.ts';
import type { DataProblem } from '../../domain/problem.ts';
import { wordList } from '../../domain/word-list.ts';
import { meantDay, mixedDay } from './special-day-sentences.ts';
import { wrongKind } from './wrong-kind.ts';

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

/** What is known of the file in which an issue stands. */
export interface IssueSource {
  data: unknown;
  /** The names that are allowed at a path, for suggestions. */
  known(path: Path): readonly string[];
  /** The value at a path as it is written. */
  written(path: Path): string | undefined;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown> | null | undefined)?.[step], data);

function unknownNames({ keys }: Extract<Issue, { code: 'unrecognized_keys' }>, path: Path, source: IssueSource) {
  const names = source.known(path);
  // A name that is known, and has no place beside the others.
  const clash = keys.find((key) => names.includes(key));
  if (clash !== undefined) return [mixedDay([...path, clash])];
  return keys.map((key): DataProblem => {
    const meant = nearestName(key, names);
    return {
      path: [...path, key],
      at: 'key',
      message: `"${key}" is not a setting this file knows.`,
      fix: meant ? `Did you mean "${meant}"?` : `Known here: ${wordList(names)}. Remove the line, or use one of these.`,
    };
  });
}

/** What is missing, or stands empty. */
function nothingAt(path: Path, name: string, value: null | undefined): [message: string, fix: string] {
  if (value === undefined) return [`"${name}" is missing.`, `Add a line that begins with ${name}: here.`];
  return typeof path.at(-1) === 'number'
    ? [`An entry of "${name}" is empty.`, 'Write its text after the hyphen, or remove the line.']
    : [`Nothing stands after "${name}:".`, 'Write its value there, or remove the line if it may be left out.'];
}

/** A zod issue as sentences for someone who does not program. */
export function sentences(issue: Issue, source: IssueSource): DataProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const value = valueAt(source.data, path);
  const problem = ([message, fix]: [string, string], at: DataProblem['at'] = 'value'): DataProblem[] => [
    { path, at, message, fix },
  ];

  if (issue.code === 'unrecognized_keys') return unknownNames(issue, path, source);
  if (path.length === 0)
    return problem([
      'These are no settings.',
      'Write each on a line of its own: a name, a colon, a space and its value.',
    ]);
  if (value === undefined || value === null) return problem(nothingAt(path, name, value), 'key');
  if (issue.code === 'invalid_union') {
    const { issues, problem: mixture } = meantDay(value, issue.errors, path);
    const inner = issues.flatMap((one) => sentences({ ...one, path: [...path, ...one.path] }, source));
    return mixture ? [mixture] : inner;
  }
  const written = typeof value === 'string' ? value : (source.written(path) ?? JSON.stringify(value));
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    const meant = nearestName(written, names);
    return problem([
      `"${written}" is not one of the values "${name}" can have.`,
      meant ? `Did you mean "${meant}"?` : `Use one of ${wordList(names)}.`,
    ]);
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return problem(wrongKind(issue.expected, value, written, name, typeof path.at(-1) === 'number'));
  const names: unknown = issue.code === 'custom' ? issue.params?.names : undefined;
  const meant = Array.isArray(names) ? nearestName(written, names.map(String)) : undefined;
  const [said, advice] = split(issue.message);
  return problem([
    `${typeof path.at(-1) === 'number' ? `An entry of "${name}"` : `"${name}"`} ${said}.`,
    meant ? `Did you mean ${meant}?` : advice,
  ]);
}

/** Stands where a schema says what is wrong and not how to fix it: none does, as a test makes sure. */
export const noFix = 'Write something else there.';

/** Schema messages read `is wrong: how to fix it`. */
function split(message: string): [message: string, fix: string] {
  const [said = message, ...rest] = message.split(': ');
  const fix = rest.join(': ');
  const end = /[.?]$/.test(fix) ? '' : '.';
  return [said, fix ? `${fix.charAt(0).toUpperCase()}${fix.slice(1)}${end}` : noFix];
}
