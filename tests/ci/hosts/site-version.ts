import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRedirectRules, redirectsFile } from '../../../src/domain/redirect-rules.ts';
import { filesBelow } from '../../../src/files-below.ts';

/** A built site, as visitors may see it. */
export interface SiteVersion {
  name: string;
  /** By path within the site, with a leading `/`. */
  files: ReadonlyMap<string, Buffer>;
  /** Addresses of its pages. */
  pages: string[];
  /** Addresses that lead to a page. */
  former: string[];
}

export function readVersion(name: string, folder: string): SiteVersion {
  const files = new Map(filesBelow(folder).map((file) => [`/${file}`, readFileSync(join(folder, file))]));
  const pages = [...files.keys()].filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -10));
  return { name, files, pages, former: [...readRedirectRules(String(files.get(`/${redirectsFile}`))).keys()] };
}

/** Everything that a page names and a browser may ask this site for, now or later: fonts, scripts, pictures, data. */
export const partsOf = (html: string): string[] => [
  ...new Set(
    [
      ...html.matchAll(/(?<=["'(\s,]|https:\/\/[\w.-]+)\/[^"'()\s,<>:]+\.(?:ico|js|png|svg|webmanifest|webp|woff2)\b/g),
    ].map(([path]) => path),
  ),
];
