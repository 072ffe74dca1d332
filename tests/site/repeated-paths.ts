import type { BuiltPage } from '../../src/tools/verify/built-site.ts';

/** Shorter paths take less than what would say where they stand. */
const longEnough = 60;

/** The path data that a page has more than once. */
export function repeatedPaths({ $ }: Pick<BuiltPage, '$'>): string[] {
  const paths = $('path')
    .get()
    .map((path) => $(path).attr('d') ?? '')
    .filter(({ length }) => length >= longEnough);
  return [...new Set(paths.filter((path, i) => paths.indexOf(path) !== i))];
}
