import type { ListedPage } from './listed-page.ts';
import { canonicalUrl, filePaths } from './urls.ts';

const file = (root: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</${root}>
`;

/**
 * The sitemap (sitemaps.org protocol 0.9), which may hold 50,000 pages. `lastmod` is the day that the page shows, and
 * no time of day: midnight in UTC is the evening before in Boulder.
 */
export const sitemap = (pages: readonly Pick<ListedPage, 'path' | 'updated'>[], site: string): string =>
  file(
    'urlset',
    pages.map(({ path, updated }) => `<url><loc>${canonicalUrl(path, site)}</loc><lastmod>${updated}</lastmod></url>`),
  );

/**
 * The index of sitemaps. It has no `lastmod`, which would be when the sitemap itself changed: no page's date says that
 * of a page that was published late, or taken away.
 */
export const sitemapIndex = (site: string): string =>
  file('sitemapindex', [`<sitemap><loc>${canonicalUrl(filePaths.sitemapOfPages, site)}</loc></sitemap>`]);
