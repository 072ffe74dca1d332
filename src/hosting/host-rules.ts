import { cardPath, filePaths } from '../domain/urls.ts';

/** Headers for the addresses that a list of patterns names. `*` stands for any characters, or none. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** What every host of the site is told, whatever it runs on. */
export interface HostRules {
  /** No address gets one header from two of them: Cloudflare would join the values with a comma. */
  headers: readonly HeaderRule[];
  /** Where an address leads that a page had before, with its slash and without. */
  redirects: ReadonlyMap<string, string>;
}

/** How long an answer may be kept of which no rule says so: what Cloudflare and Netlify do untold. */
export const mustAsk = 'public, max-age=0, must-revalidate';

/** The same few rules however many pages there are; `policy` is the Content-Security-Policy of all of them. */
export const hostRules = (policy: string, redirects: ReadonlyMap<string, string>): HostRules => ({
  headers: [
    {
      paths: ['/*'],
      headers: {
        'Content-Security-Policy': policy,
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        // The booking provider must not learn which condition was read.
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        // Social cards too: who shows one fetches it by a server, which heeds no such policy, and an exception
        // would give them this header twice.
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    {
      // Their names hold a hash of their content, so that they never change.
      paths: ['/_astro/*'],
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    {
      // Pictures keep their names; yesterday's harm nobody. Not so the drawings: one may be new among them.
      paths: [
        `/*${cardPath('/').slice(1)}`,
        '/icons/*',
        filePaths.favicon,
        filePaths.footing,
        filePaths.icon,
        filePaths.manifest,
        filePaths.touchIcon,
      ],
      headers: { 'Cache-Control': 'public, max-age=86400' },
    },
  ],
  redirects,
});

/** A pattern of a rule as a regular expression, in what JavaScript and nginx (PCRE) have in common. */
export const expressionOf = (pattern: string): string =>
  `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** The headers of the file at an address, beside those of its content. */
export const headersFor = ({ headers }: HostRules, path: string): Record<string, string> =>
  Object.assign(
    { 'Cache-Control': mustAsk },
    ...headers
      .filter(({ paths }) => paths.some((pattern) => new RegExp(expressionOf(pattern)).test(path)))
      .map((rule) => rule.headers),
  ) as Record<string, string>;
