import { redirectsFile } from '../../domain/redirect-rules.ts';
import { headersFile } from './headers-file.ts';

/** The hosts that .github/workflows/publish.yml publishes to, by the names its variable HOST takes. */
export const hosts = ['cloudflare', 'github-pages', 'netlify'] as const;

export type Host = (typeof hosts)[number];

/** Cloudflare and Netlify read these files and do not serve them. */
export const ruleFiles: readonly string[] = [headersFile, redirectsFile];

/** With this file, GitHub Pages serves folders whose names begin with an underscore. */
export const noJekyll = '.nojekyll';

/**
 * The files of dist that a host gets. All three compress by themselves, and would serve compressed files at addresses of
 * their own; GitHub Pages would also serve the files of rules.
 */
export function filesFor(host: Host, files: readonly string[]): string[] {
  const all = new Set(files);
  const isCompressed = (file: string) => /\.(br|gz)$/.test(file) && all.has(file.slice(0, -3));
  return files.filter((file) => !isCompressed(file) && !(host === 'github-pages' && ruleFiles.includes(file)));
}
