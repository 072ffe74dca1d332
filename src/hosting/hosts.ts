import { redirectsFile } from '../domain/redirect-rules.ts';

/** The hosts that .github/workflows/publish.yml publishes to, by the names its variable HOST takes. */
export const hosts = ['cloudflare', 'github-pages', 'netlify'] as const;

export type Host = (typeof hosts)[number];

/** The files of rules at the top of the published folder, which Cloudflare and Netlify read and do not serve. */
const ruleFiles: ReadonlySet<string> = new Set(['_headers', redirectsFile]);

/** What GitHub Pages looks for before it passes on folders that begin with a low line. */
export const noJekyll = '.nojekyll';

/**
 * The files a host is sent, of those that dist has. All three compress by themselves, so that a compressed twin would
 * only be an address more; and GitHub Pages would serve the files of rules.
 */
export function filesFor(host: Host, files: readonly string[]): string[] {
  const all = new Set(files);
  const isTwin = (file: string) => /\.(br|gz)$/.test(file) && all.has(file.slice(0, -3));
  return files.filter((file) => !isTwin(file) && !(host === 'github-pages' && ruleFiles.has(file)));
}
