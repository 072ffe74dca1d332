import type { PagePath } from './urls.ts';

/** The file that Cloudflare and Netlify read redirects from, at the top of the published folder. */
export const redirectsFile = '_redirects';

/**
 * Permanent redirects in the form of `_redirects`: `/from /to 301`. Each former address also stands without its
 * slash, so that either form takes one hop.
 */
export const redirectRules = (redirects: ReadonlyMap<PagePath, PagePath>): string =>
  [...redirects].flatMap(([from, to]) => [from, from.slice(0, -1)].map((path) => `${path} ${to} 301\n`)).join('');

/** Reads what {@link redirectRules} wrote. */
export const readRedirectRules = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([from, to]): [string, string][] => (from && to ? [[from, to]] : [])),
  );
