import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { filePaths } from '../../domain/urls.ts';
import { isNotFoundPage, type DistRule } from './built-site.ts';

/** The sitemap (sitemaps.org protocol 0.9) lists every page by its canonical address, and nothing else. */
export const sitemapIsTrue: DistRule = ({ folder, pages }) => {
  const locations = (path: string) => {
    const $ = load(readFileSync(join(folder, path), 'utf8'), { xml: true });
    return $('loc')
      .get()
      .map((location) => $(location).text());
  };
  const listed = locations(filePaths.sitemap).flatMap((url) => locations(new URL(url).pathname));
  const published = pages
    .filter((page) => !isNotFoundPage(page))
    .map(({ file, $ }) => ({ file, url: $('link[rel=canonical]').attr('href') ?? '' }));
  return [
    ...published
      .filter(({ url }) => listed.filter((other) => other === url).length !== 1)
      .map(({ file }) => ({ file, wrong: 'is not in the sitemap exactly once' })),
    ...listed
      .filter((url) => !published.some((page) => page.url === url))
      .map((url) => ({ file: filePaths.sitemap.slice(1), wrong: `lists ${url}, which is no page` })),
  ];
};
