import { inQuotes } from '../../collections/reader/yaml-errors.ts';

const group = 'a group of settings, one a line, two spaces further in';

const kinds: Record<string, [kind: string, fix: string]> = {
  string: ['text', 'Write it after the colon, on the same line.'],
  array: [
    'a list (each entry on a line of its own, after a hyphen)',
    'Write each entry on a line of its own below: two spaces, a hyphen, a space and the text.',
  ],
  object: [group, 'Write them on the lines below, each with its name, a colon, a space and its value.'],
  record: [group, 'Write them on the lines below, each with its name, a colon, a space and its value.'],
  number: ['a number', 'Write it in digits, without quotes.'],
  int: ['a whole number', 'Write it in digits, without quotes.'],
  boolean: ['true or false', 'Write one of the two, without quotes.'],
};

/** What to say where a value is of another kind than it has to be. */
export function wrongKind(
  expected: string,
  value: unknown,
  written: string,
  name: string,
  isEntry: boolean,
): [message: string, fix: string] {
  const [kind, fix] = kinds[expected] ?? [expected, 'Write it so.'];
  const message = `"${name}" has to be ${kind}.`;
  if (expected !== 'string') return [message, fix];
  if (typeof value !== 'object') return [message, `Put it in quotes: ${inQuotes(written)}.`];
  const isOneLine = !Array.isArray(value) && !/[\n{]/.test(written);
  return isOneLine
    ? ['A colon followed by a space stands inside the text.', `Put the text in quotes: ${inQuotes(written)}.`]
    : [message, isEntry ? 'Write it after the hyphen, on the same line.' : fix];
}
