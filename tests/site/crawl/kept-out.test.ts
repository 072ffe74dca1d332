import { expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import { indexFaults } from './page-faults.ts';
import { findsEach, hip, robots } from './broken-site.ts';
import { listed, origin, smallWeb, soundSite } from './small-web.ts';

findsEach([
  [
    'robots.txt that forbids a page',
    robots('Disallow: /conditions/h'),
    [
      '/conditions/hip/ is in the sitemap, and robots.txt forbids it',
      '/conditions/ links to /conditions/hip/ ("Hip pain"), which robots.txt forbids',
      '/llms.txt names /conditions/hip/, which is no page',
    ],
  ],
  [
    'robots.txt that is gone',
    { ...soundSite, '/robots.txt': { status: 404, type: 'text/html' } },
    [
      'robots.txt answers 404 text/html',
      'robots.txt names no sitemap',
      'the sitemaps list nothing',
      ...Object.keys(listed).map((path) => `${path} is a page, and not in the sitemap`),
    ],
  ],
  [
    'noindex in the sitemap',
    hip({ head: '<meta name="robots" content="noindex">' }),
    ['/conditions/hip/ is to be found, and says noindex'],
  ],
  [
    'noindex in a header',
    { ...soundSite, '/about/': { text: soundSite['/about/'], robotsTag: 'noindex' } },
    ['/about/ is to be found, and says noindex'],
  ],
]);

it('a site with sample details is to say noindex on every page', async () => {
  const found = await crawl(
    origin,
    smallWeb(hip({ head: '<meta name="robots" content="max-image-preview:large, noindex">' })),
  );
  expect(indexFaults(found, { hidden: true })).toEqual(
    ['/', '/conditions/', '/about/'].map((path) => `${origin}${path} has sample details, and may be listed`),
  );
});
