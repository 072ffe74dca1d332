import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { filesBelow } from '../../collections/files-below.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its file within the site, with `/`. */
  file: string;
  /** Its address within the site: `/`, `/book/`, `/404.html`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** A built site, read whole. */
export interface BuiltSite {
  folder: string;
  pages: BuiltPage[];
  /** Paths of all files in it, each with a leading `/`. */
  files: ReadonlySet<string>;
}

/** Something wrong on a built page. */
export interface Fault {
  file: string;
  message: string;
}

/** A rule on the built site: everything that breaks it. */
export type DistRule = (site: BuiltSite) => Fault[];

/** A rule that looks at one page at a time and says what is wrong on it. */
export const onEveryPage =
  (look: (page: BuiltPage) => string[]): DistRule =>
  ({ pages }) =>
    pages.flatMap((page) => look(page).map((message) => ({ file: page.file, message })));

export const readPage = (file: string, html: string): BuiltPage => ({
  file,
  path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
  html,
  $: load(html),
});

export function readBuiltSite(folder: string): BuiltSite {
  const files = filesBelow(folder);
  return {
    folder,
    files: new Set(files.map((file) => `/${file}`)),
    pages: files
      .filter((file) => file.endsWith('.html'))
      .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'))),
  };
}

/** The links of a page. What stands in a template is none yet, and has no page above it. */
export const linksOf = ({ $ }: Pick<BuiltPage, '$'>) =>
  $('a[href], area[href]').filter((_, link) => $(link).closest('html').length > 0);

/** The page of unknown addresses has no address of its own. */
export const isNotFoundPage = ({ path }: BuiltPage) => path === '/404.html';
