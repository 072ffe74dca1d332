import type { HostRules } from './host-rules.ts';

/** The file that Cloudflare and Netlify read headers from, at the top of the published folder. */
export const headersFile = '_headers';

/** The rules in the form of `_headers`: a line with a pattern, and below it, indented, a line for each header. */
export const headersFileText = ({ headers, caching }: HostRules): string =>
  [
    block('/*', headers),
    ...Object.entries(caching).map(([pattern, value]) => block(pattern, { 'Cache-Control': value })),
  ].join('\n');

const block = (pattern: string, headers: Readonly<Record<string, string>>) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
