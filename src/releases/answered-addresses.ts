import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnsweredAddresses } from '../domain/lost-addresses.ts';
import { readRedirectRules, redirectsFile } from '../domain/redirect-rules.ts';

/** The addresses of the site in a folder, of which these files are its own. */
export const answeredBy = (site: string, own: readonly string[]): AnsweredAddresses => ({
  pages: new Set(
    own.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => `/${file.replace(/index\.html$/, '')}`),
  ),
  former: readRedirectRules(readFileSync(join(site, redirectsFile), 'utf8')),
});
