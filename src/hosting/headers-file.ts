import type { HostRules } from './host-rules.ts';

/** The file that Cloudflare and Netlify read headers from, at the top of the published folder. */
export const headersFile = '_headers';

/** The rules in the form of `_headers`: a line with a pattern, below it, indented, a line for each header. */
export const headersFileText = ({ headers }: HostRules): string =>
  headers
    .flatMap((rule) => rule.paths.map((path) => [path, ...linesOf(rule.headers)].join('\n')))
    .map((block) => `${block}\n`)
    .join('\n');

const linesOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
