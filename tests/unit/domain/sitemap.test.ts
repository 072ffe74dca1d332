import { expect, it } from 'vitest';
import { sitemap, sitemapIndex } from '../../../src/domain/sitemap.ts';

it('a sitemap gives each page its address and its day, and the index names the sitemap', () => {
  expect(sitemap([{ path: '/book/', updated: '2026-11-22' }], 'https://clinic.example')).toContain(
    '\n<url><loc>https://clinic.example/book/</loc><lastmod>2026-11-22</lastmod></url>\n',
  );
  expect(sitemapIndex('https://clinic.example/')).toContain(
    '\n<sitemap><loc>https://clinic.example/sitemap-0.xml</loc></sitemap>\n',
  );
});
