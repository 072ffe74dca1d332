import type { core } from 'zod';
import { nearestName } from '../../domain/nearest-name.ts';
import type { Problem } from '../../domain/problem.ts';
import { wordList } from '../../domain/word-list.ts';

type Issue = core.$ZodIssue;
type Path = readonly (string | number)[];

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list (each entry on a line of its own, after a hyphen)',
  object: 'a group of settings, one a line, two spaces further in',
  record: 'a group of settings, one a line, two spaces further in',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string | number, unknown> | undefined)?.[step], data);

/**
 * A zod issue as sentences for someone who does not program.
 * @param known the names that are allowed where the issue stands, for suggestions.
 */
export function sentences(issue: Issue, data: unknown, known: (path: Path) => readonly string[]): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = path.findLast((step) => typeof step === 'string') ?? 'This file';
  const value = valueAt(data, path);
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const problem = (wrong: string, mend: string, at: Problem['at'] = 'value', where: Path = path): Problem[] => [
    { path: where, at, wrong, mend },
  ];

  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => {
      const names = known(path);
      const meant = nearestName(key, names);
      return problem(
        `"${key}" is not a setting this file knows.`,
        meant ? `Did you mean "${meant}"?` : `Known here: ${wordList(names)}. Remove the line, or use one of these.`,
        'key',
        [...path, key],
      );
    });
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return closest.flatMap((inner) => sentences({ ...inner, path: [...path, ...inner.path] }, data, known));
  }
  if (value === undefined && path.length > 0)
    return problem(`"${name}" is missing.`, `Add a line that begins with ${name}: here.`, 'key');
  if (value === null)
    return problem(
      `Nothing stands after "${name}:".`,
      'Write its value there, or remove the line if it may be left out.',
      'key',
    );
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    const meant = nearestName(written, names);
    return problem(
      `"${written}" is not one of the values "${name}" can have.`,
      meant ? `Did you mean "${meant}"?` : `Use one of ${wordList(names)}.`,
    );
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return problem(
      `"${name}" has to be ${kinds[issue.expected] ?? issue.expected}.`,
      typeof value === 'object' || issue.expected !== 'string'
        ? 'Compare with the same setting in another file.'
        : `Put it in quotes: "${written}".`,
    );
  const [said, advice] = split(issue.message);
  return problem(`"${name}" ${said}.`, advice);
}

/** Schema messages read `is wrong: how to mend it`. */
function split(message: string): [wrong: string, mend: string] {
  const [wrong = message, ...mend] = message.split(': ');
  const advice = mend.join(': ');
  return [wrong, advice ? `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.` : 'Write something there.'];
}
