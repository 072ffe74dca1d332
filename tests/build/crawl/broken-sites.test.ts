import { describe, expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import { assetFaults, depthFaults, linkFaults, structuredFaults } from './link-faults.ts';
import { llmsFaults } from './llms-faults.ts';
import { absentFaults, formerFaults, variantFaults } from './other-addresses.ts';
import { addressFaults, duplicateFaults, indexFaults } from './page-faults.ts';
import { discoveryFaults, sitemapFaults } from './sitemap-faults.ts';
import { listed, origin, page, sitemapOf, smallWeb, soundSite, type SmallSite } from './small-web.ts';

/** All that the crawl has to say against a small site, without its name. */
async function faultsOf(site: SmallSite): Promise<string[]> {
  const found = await crawl(origin, smallWeb(site));
  const faults = [
    await discoveryFaults(found),
    await sitemapFaults(found),
    await linkFaults(found),
    await structuredFaults(found),
    depthFaults(found),
    await assetFaults(found),
    duplicateFaults(found),
    addressFaults(found),
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

/** The sound site with one more page, told in the sitemap, in llms.txt and by a link. */
const withPage = (path: string, html: string, linked = true): SmallSite => ({
  ...soundSite,
  '/sitemap-0.xml': sitemapOf({ ...listed, [path]: '2026-11-22' }),
  ...(linked && { '/about/': page('/about/', { title: 'About', body: `Who. <a href="${path}">New</a>` }) }),
  [path]: html,
  '/llms.txt': `${soundSite['/llms.txt']}- [New](${origin}${path}): About New.\n`,
});

const about = (body: string, head = '') => ({
  ...soundSite,
  '/about/': page('/about/', { title: 'About', body, head }),
});
const hip = (more: Partial<Parameters<typeof page>[1]>) => ({
  ...soundSite,
  '/conditions/hip/': page('/conditions/hip/', { title: 'Hip pain', body: 'It hurts.', ...more }),
});
const robots = (rule: string) => ({
  ...soundSite,
  '/robots.txt': `User-agent: *\n${rule}\n\nSitemap: ${origin}/sitemap-index.xml\n`,
});

const broken: [what: string, site: SmallSite, faults: string[]][] = [
  // Links.
  ['a broken link', about('<a href="/gone/">Gone</a>'), ['/about/ links to /gone/ ("Gone"), which answers 404']],
  [
    'a link that leads on',
    about('<a href="/conditions">Hips</a>'),
    ['/about/ links to /conditions ("Hips"), which leads on to /conditions/'],
  ],
  [
    'a link to a part that is not there',
    about('<a href="/conditions/#knee">Knee</a>'),
    ['/about/ links to /conditions/ ("Knee"), which has no part #knee'],
  ],
  [
    'a link to a former address',
    about('<a href="/old/">Old</a>'),
    ['/about/ links to /old/ ("Old"), which leads on to /about/', '/about/ links to the former /old/'],
  ],
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
    'a condition far from home',
    {
      ...soundSite,
      '/about/': page('/about/', { title: 'About', body: 'Who. <a href="/conditions/">Conditions</a>' }),
      '/': page('/', { title: 'Home', body: 'We treat hips. <a href="/about/">About us</a>' }),
    },
    ['/conditions/hip/ is 3 clicks from the home page'],
  ],
  // The sitemap.
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
  // robots.txt and noindex.
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
  // Pages that are taken for one another.
  [
    'a duplicate title',
    withPage('/new/', page('/new/', { title: 'New', body: 'New.' }).replace('<title>New', '<title>About')),
    ['/new/ has the title of /about/', '/llms.txt says of /new/ what the page does not'],
  ],
  [
    'a duplicate description and heading',
    withPage('/new/', page('/new/', { title: 'About', body: 'New.' }).replace('<title>About', '<title>New')),
    [
      '/new/ has the description of /about/',
      '/new/ has the heading of /about/',
      '/llms.txt says of /new/ what the page does not',
    ],
  ],
  [
    'the same words under another name',
    withPage(
      '/new/',
      page('/new/', { title: 'New', body: '' }).replace(
        /<main>[^]*<\/main>/,
        '<main><h1>Hip pain</h1>It hurts.</main>',
      ),
    ),
    ['/new/ has the heading of /conditions/hip/', '/new/ has the text of /conditions/hip/'],
  ],
  [
    'a page without a description',
    { ...soundSite, '/about/': soundSite['/about/'].replace('content="About About."', 'content=""') },
    ['/about/ has no description', '/llms.txt says of /about/ what the page does not'],
  ],
  [
    'a canonical address that is another page’s',
    { ...soundSite, '/about/': soundSite['/about/'].replace(/(rel="canonical" href=")[^"]*/, `$1${origin}/`) },
    ['/about/ has the canonical address /', '/about/?utm_source=x answers 200, as /'],
  ],
  [
    'a page without a canonical address, and two on one',
    {
      ...soundSite,
      '/about/': soundSite['/about/'].replace('rel="canonical"', 'rel="x"'),
      '/': `${soundSite['/']}<link rel="canonical" href="${origin}/b/">`,
    },
    [
      '/about/ has the canonical address of none',
      '/about/ is shown with /about/, which answers 200 text/html',
      '/about/?utm_source=x answers 200, as none',
      '/ has the canonical address / and /b/',
    ],
  ],
  [
    'an og:url that contradicts',
    { ...soundSite, '/about/': soundSite['/about/'].replace(/(og:url" content=")[^"]*/, `$1${origin}/x/`) },
    ['/about/ has the og:url /x/'],
  ],
  ['two main headings', hip({ body: '<h1>It hurts.</h1>' }), ['/conditions/hip/ has 2 main headings']],
  // Other addresses.
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
    { ...soundSite, '/old/': { status: 301, location: `${origin}/about` } },
    ['the former /old/ answers 301, to /about'],
  ],
  [
    'a former address that leads to another page, or nowhere',
    { ...soundSite, '/old/': { status: 301, location: `${origin}/` } },
    ['the former /old/ answers 301, to /'],
  ],
  [
    'a former address that is lost',
    { ...soundSite, '/old/': { status: 404 } },
    ['the former /old/ answers 404, to nowhere'],
  ],
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
    'a link to what has no page',
    about('<a href="/nowhere/">Nowhere</a>'),
    ['/about/ links to /nowhere/ ("Nowhere"), which answers 404', '/about/ links to /nowhere/, which has no page'],
  ],
  // llms.txt.
  [
    'an llms.txt that says too much, too little, and what is not so',
    {
      ...soundSite,
      '/llms.txt': `Clinic\n\n## Pages\n\nHello.\n- [Home](${origin}/): All of it.\n- [Gone](${origin}/gone/): Gone.\n`,
    },
    [
      '/llms.txt does not begin with a name and a summary',
      '/llms.txt has a line that is no link: Hello.',
      '/llms.txt says of / what the page does not',
      '/llms.txt names /gone/, which is no page',
      ...['/about/', '/conditions/', '/conditions/hip/'].map((path) => `/llms.txt does not name ${path} once`),
    ],
  ],
  [
    'an llms.txt that is long',
    { ...soundSite, '/llms.txt': soundSite['/llms.txt'].replace('A clinic.', 'A clinic. '.repeat(200)) },
    ['/llms.txt has 2266 bytes'],
  ],
  [
    'an llms.txt of another kind',
    { ...soundSite, '/llms.txt': { type: 'text/html' } },
    ['/llms.txt answers 200 text/html utf-8'],
  ],
];

describe('the crawl', () => {
  it('finds nothing wrong with a sound site', async () => {
    expect(await faultsOf(soundSite)).toEqual([]);
    expect(await faultsOf(withPage('/new/', page('/new/', { title: 'New', body: 'New.' })))).toEqual([]);
  });

  it.each(broken)('finds %s', async (_, site, faults) => {
    expect(await faultsOf(site)).toEqual(faults.toSorted());
  });
});

describe('a site with sample details', () => {
  it('is to say noindex on every page', async () => {
    const found = await crawl(
      origin,
      smallWeb(hip({ head: '<meta name="robots" content="max-image-preview:large, noindex">' })),
    );
    expect(indexFaults(found, { hidden: true })).toEqual(
      ['/', '/conditions/', '/about/'].map((path) => `${origin}${path} has sample details, and may be listed`),
    );
  });
});
