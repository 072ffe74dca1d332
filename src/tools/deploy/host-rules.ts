import { cardPath, filePaths } from '../../domain/urls.ts';

/** Headers, caching and redirects, for every host of the site. */
export interface HostRules {
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  /**
   * The Cache-Control of addresses, by patterns in which `*` stands for any characters. No two patterns name the same
   * address: Cloudflare would join the values with a comma.
   */
  caching: Readonly<Record<string, string>>;
  /** Where an address leads that a page had before, with its slash and without. */
  redirects: ReadonlyMap<string, string>;
}

/** The Cache-Control of all other addresses, which is the default of Cloudflare and Netlify. */
export const mustRevalidate = 'public, max-age=0, must-revalidate';

const aYear = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** @param policy the Content-Security-Policy of all pages. */
export const hostRules = (policy: string, redirects: ReadonlyMap<string, string>): HostRules => ({
  headers: {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    // The booking provider must not learn which condition was read.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Social cards too: services that show them fetch them from a server, where this has no effect.
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
  caching: {
    // File names contain a hash of the content.
    '/_astro/*': aYear,
    // A font that changes gets another name.
    '/fonts/*': aYear,
    // Pictures keep their names when they change. Not drawings.svg: a page may need a drawing that is new in it.
    [`/*${cardPath('/').slice(1)}`]: aDay,
    '/icons/*': aDay,
    [filePaths.favicon]: aDay,
    [filePaths.footing]: aDay,
    [filePaths.icon]: aDay,
    [filePaths.manifest]: aDay,
    [filePaths.touchIcon]: aDay,
  },
  redirects,
});

/** A pattern as a regular expression, in the syntax that JavaScript and nginx (PCRE) share. */
export const expressionOf = (pattern: string): string =>
  `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** The headers of the file at an address, beside those of its content. */
export const headersFor = ({ headers, caching }: HostRules, path: string): Record<string, string> => {
  const rule = Object.entries(caching).find(([pattern]) => new RegExp(expressionOf(pattern)).test(path));
  return { ...headers, 'Cache-Control': rule?.[1] ?? mustRevalidate };
};
