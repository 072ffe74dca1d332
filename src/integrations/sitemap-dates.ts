import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filePaths } from '../domain/urls.ts';

const timeOfDay = /T[\d:.]+Z(?=<\/lastmod>)/g;
const lastmod = /<lastmod>[^<]*<\/lastmod>/g;

/**
 * Leaves of each `lastmod` the day, in the form YYYY-MM-DD that sitemaps.org allows: the sitemap integration adds a
 * midnight in UTC, which is the evening before in Boulder. The index loses its own: it would be when the sitemap itself
 * changed, and no page's date says that of a page that was taken away. Stands after the sitemap integration.
 */
export const plainDays = (): AstroIntegration => ({
  name: 'sitemap-in-plain-days',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const rewrite = (path: string, from: RegExp) => {
        const file = join(fileURLToPath(dir), path);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, ''));
      };
      rewrite(filePaths.sitemap, lastmod);
      rewrite(filePaths.sitemapOfPages, timeOfDay);
    },
  },
});
