import { expect, it } from 'vitest';
import { assetFaults, structuredFaults } from './asset-faults.ts';
import { crawl } from './crawl.ts';
import { discoveryFaults, indexFaults } from './index-faults.ts';
import { llmsFaults } from './llms-faults.ts';
import { absentFaults, formerFaults, variantFaults } from './other-addresses.ts';
import { listed, origin, page, sitemapOf, smallWeb, soundSite, type SmallSite } from './small-web.ts';

/** All that the crawl has to say against a small site, without its name. */
async function faultsOf(site: SmallSite): Promise<string[]> {
  const found = await crawl(origin, smallWeb(site));
  const faults = [
    await discoveryFaults(found),
    await structuredFaults(found),
    await assetFaults(found),
    indexFaults(found, { hidden: false }),
    await variantFaults(found),
    await formerFaults(found, new Map([[`${origin}/old/`, `${origin}/about/`]])),
    await absentFaults(found, [`${origin}/nowhere/`]),
    await llmsFaults(found),
  ];
  return faults
    .flat()
    .map((fault) => fault.replaceAll(origin, ''))
    .sort();
}

const about = (body: string, head = '') => ({
  ...soundSite,
  '/about/': page('/about/', { title: 'About', body, head }),
});
const moved = (answer: SmallSite[string]) => ({ ...soundSite, '/old/': answer });
const withLlms = (answer: SmallSite[string]) => ({ ...soundSite, '/llms.txt': answer });
const everyPage = Object.keys(listed);
const missingInSitemap = (path: string) => `links lead to the page ${path}, which is not in the sitemap`;

const broken: [what: string, site: SmallSite, faults: string[]][] = [
  [
    'a picture that is gone',
    about('<img src="/gone.png" alt="">'),
    ['/about/ is shown with /gone.png, which answers 404 text/html'],
  ],
  [
    'a picture that is a page',
    about('<img src="/conditions/" alt="">'),
    ['/about/ is shown with /conditions/, which answers 200 text/html'],
  ],
  [
    'a script from elsewhere',
    about('<script src="https://tracker.example/x.js"></script>'),
    ['/about/ is shown with https://tracker.example/x.js, from elsewhere'],
  ],
  [
    'structured data that names what is not there',
    about('Who.', `<script type="application/ld+json">{"@id":"${origin}/#us","logo":["${origin}/no.png"]}</script>`),
    ['/about/ has /no.png in its structured data, which answers 404'],
  ],
  [
    'a page that the sitemap lacks',
    { ...soundSite, '/sitemap-0.xml': sitemapOf({ '/': '2026-11-22', '/about/': '2026-11-22', '/conditions/': '' }) },
    [missingInSitemap('/conditions/hip/')],
  ],
  [
    'an address that the sitemap has too many',
    { ...soundSite, '/sitemap-0.xml': sitemapOf({ ...listed, '/old/': '2026-11-22' }) },
    ['/old/ is in the sitemap, and no page that links lead to'],
  ],
  [
    'a sitemap that is gone',
    { ...soundSite, '/sitemap-0.xml': { status: 404, type: 'text/html' } },
    ['the sitemap /sitemap-0.xml answers 404 text/html', ...everyPage.map(missingInSitemap)],
  ],
  [
    'robots.txt that is gone',
    { ...soundSite, '/robots.txt': { status: 404, type: 'text/html' } },
    ['robots.txt answers 404 text/html', 'robots.txt names no sitemap', ...everyPage.map(missingInSitemap)],
  ],
  [
    'noindex on a page',
    about('Who.', '<meta name="robots" content="noindex">'),
    ['/about/ is to be found, and says noindex'],
  ],
  [
    'noindex in a header',
    { ...soundSite, '/about/': { text: soundSite['/about/'], robotsTag: 'noindex' } },
    ['/about/ is to be found, and says noindex'],
  ],
  [
    'a canonical address that is another page’s',
    { ...soundSite, '/about/': soundSite['/about/'].replace(/(rel="canonical" href=")[^"]*/, `$1${origin}/`) },
    ['/about/?utm_source=x answers 200, as /'],
  ],
  [
    'a page at a second address',
    { ...soundSite, '/about/index.html': soundSite['/about/'], '/ABOUT/': soundSite['/about/'] },
    ['/about/index.html answers 200', '/ABOUT/ answers 200'],
  ],
  [
    'an address without its slash that leads on for now, or elsewhere',
    {
      ...soundSite,
      '/about': { status: 302, location: `${origin}/about/` },
      '/conditions': { status: 301, location: `${origin}/` },
    },
    ['/about answers 302 /about/', '/conditions answers 301 /'],
  ],
  [
    'a former address that takes two steps',
    moved({ status: 301, location: `${origin}/about` }),
    ['the former /old/ answers 301, to /about'],
  ],
  [
    'a former address that leads to another page',
    moved({ status: 301, location: `${origin}/` }),
    ['the former /old/ answers 301, to /'],
  ],
  ['a former address that is lost', moved({ status: 404 }), ['the former /old/ answers 404, to nowhere']],
  [
    'an unknown address that answers like a page',
    { ...soundSite, '/nowhere/': page('/nowhere/', { title: 'Nothing', body: 'Nothing.' }) },
    [
      '/nowhere/ has no page, and answers 200 text/html',
      '/nowhere/ has no page, and may be listed',
      '/nowhere/ has no page, and the address /nowhere/',
    ],
  ],
  [
    'an llms.txt that says too much, too little, and what is not so',
    withLlms(`Clinic\n\n## Pages\n\nHello.\n- [Home](${origin}/): All of it.\n- [Gone](${origin}/gone/): Gone.\n`),
    [
      '/llms.txt does not begin with a name and a summary',
      '/llms.txt has a line that is no link: Hello.',
      '/llms.txt says of / what the page does not',
      '/llms.txt names /gone/, which is no page',
      ...everyPage.slice(1).map((path) => `/llms.txt does not name ${path} once`),
    ],
  ],
  ['an llms.txt of another kind', withLlms({ type: 'text/html' }), ['/llms.txt answers 200 text/html utf-8']],
];

it('the crawl finds nothing wrong with a sound site', async () => {
  expect(await faultsOf(soundSite)).toEqual([]);
});

it.each(broken)('the crawl finds %s', async (_, site, faults) => {
  expect(await faultsOf(site)).toEqual(faults.toSorted());
});

it('a page with sample details that may be listed is found', async () => {
  const found = await crawl(origin, smallWeb(about('Who.', '<meta name="robots" content="noindex">')));
  expect(indexFaults(found, { hidden: true })).toEqual(
    everyPage
      .filter((path) => path !== '/about/')
      .map((path) => `${origin}${path} has sample details, and may be listed`),
  );
});
