import { findsEach, hip, withPage } from './broken-site.ts';
import { listed, origin, page, sitemapOf, soundSite } from './small-web.ts';

findsEach([
  [
    'an orphan',
    withPage('/new/', page('/new/', { title: 'New', body: 'New.' }), false),
    ['/new/ is in the sitemap, and no links lead to it from the home page'],
  ],
  [
    'a page that the sitemap lacks',
    {
      ...soundSite,
      '/sitemap-0.xml': sitemapOf({ '/': '2026-11-22', '/about/': '2026-11-22', '/conditions/': '2026-11-22' }),
    },
    ['/conditions/hip/ is a page, and not in the sitemap'],
  ],
  [
    'a page that the sitemap has too many',
    { ...soundSite, '/sitemap-0.xml': sitemapOf({ ...listed, '/gone/': '2026-11-22' }) },
    [
      '/gone/ is in the sitemap, and no links lead to it from the home page',
      '/gone/ is in the sitemap, and answers 404 text/html',
    ],
  ],
  [
    'a former address in the sitemap',
    { ...soundSite, '/sitemap-0.xml': sitemapOf({ ...listed, '/old/': '2026-11-22' }) },
    [
      '/old/ is in the sitemap, and no links lead to it from the home page',
      '/old/ is in the sitemap, and leads on to /about/',
      'the former /old/ is in the sitemap',
    ],
  ],
  [
    'a page that the sitemap has twice',
    {
      ...soundSite,
      '/sitemap-0.xml': sitemapOf(listed).replace(
        '</urlset>',
        `<url><loc>${origin}/</loc><lastmod>2026-11-22</lastmod></url></urlset>`,
      ),
    },
    ['/ is in the sitemap twice'],
  ],
  [
    'a wrong lastmod',
    hip({ updated: '2026-11-21' }),
    ['/conditions/hip/ changed on 2026-11-22 by the sitemap, and on 2026-11-21 by what it shows'],
  ],
  [
    'a lastmod with a time that nobody said',
    { ...soundSite, '/sitemap-0.xml': sitemapOf({ ...listed, '/': '2026-11-22T00:00:00.000Z' }) },
    ['/ changed on 2026-11-22T00:00:00.000Z by the sitemap, and on 2026-11-22 by what it shows'],
  ],
  [
    'a sitemap that is gone',
    { ...soundSite, '/sitemap-0.xml': { status: 404, type: 'text/html' } },
    [
      'the sitemaps list nothing',
      'the sitemap /sitemap-0.xml answers 404 text/html',
      ...Object.keys(listed).map((path) => `${path} is a page, and not in the sitemap`),
    ],
  ],
]);
