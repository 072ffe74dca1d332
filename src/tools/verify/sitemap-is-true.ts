import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { filePaths } from '../../domain/urls.ts';
import { isNotFoundPage, type BuiltPage, type DistRule, type Fault } from './built-site.ts';

/** A page as the sitemap has it. */
interface Entry {
  url: string;
  lastmod: string;
}

function entriesIn(folder: string): Entry[] {
  const read = (path: string) => load(readFileSync(join(folder, path), 'utf8'), { xml: true });
  const index = read(filePaths.sitemap);
  return index('sitemap > loc')
    .get()
    .map((location) => read(new URL(index(location).text()).pathname))
    .flatMap(($) =>
      $('url')
        .get()
        .map((entry) => ({ url: $(entry).find('loc').text(), lastmod: $(entry).find('lastmod').text() })),
    );
}

function faultsOf({ file, $ }: BuiltPage, entries: readonly Entry[]): Fault[] {
  const url = $('link[rel=canonical]').attr('href');
  const [entry, ...more] = entries.filter((other) => other.url === url);
  if (!entry || more.length > 0) return [{ file, message: 'is not in the sitemap exactly once' }];
  const shown = $('time[data-updated]')
    .get()
    .map((time) => $(time).attr('datetime') ?? '')
    .join(' and ');
  const message = `was updated on ${shown || 'no day'} by what it shows, and on ${entry.lastmod || 'no day'} by the sitemap`;
  return shown === entry.lastmod ? [] : [{ file, message }];
}

/**
 * The sitemap (sitemaps.org protocol 0.9) lists every page by its canonical address, with the day that the page shows
 * as that of its last change, and nothing else.
 */
export const sitemapIsTrue: DistRule = ({ folder, pages }) => {
  const entries = entriesIn(folder);
  const published = pages.filter((page) => !isNotFoundPage(page));
  const addresses = new Set(published.map(({ $ }) => $('link[rel=canonical]').attr('href')));
  return [
    ...published.flatMap((page) => faultsOf(page, entries)),
    ...entries
      .filter(({ url }) => !addresses.has(url))
      .map(({ url }) => ({ file: filePaths.sitemap.slice(1), message: `lists ${url}, which is no page` })),
  ];
};
