import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, type BuiltSite, type DistRule } from '../../../src/checks/dist/built-site.ts';
import { cardsAreThere } from '../../../src/checks/dist/cards-are-there.ts';
import { drawingIsLight } from '../../../src/checks/dist/drawing-is-light.ts';
import { headIsForCrawlers } from '../../../src/checks/dist/head-is-for-crawlers.ts';
import { iconsAreThere } from '../../../src/checks/dist/icons-are-there.ts';
import { idsAreUnique } from '../../../src/checks/dist/ids-are-unique.ts';
import { linkTextsMakeSense } from '../../../src/checks/dist/link-texts-make-sense.ts';
import { linksLeadSomewhere } from '../../../src/checks/dist/links-lead-somewhere.ts';
import { noPageIsOrphaned } from '../../../src/checks/dist/no-page-is-orphaned.ts';
import { nothingFromElsewhere } from '../../../src/checks/dist/nothing-from-elsewhere.ts';
import { drawingBudget, pageLimit, scriptBudget } from '../../../src/checks/dist/page-budget.ts';
import { pageIsLight } from '../../../src/checks/dist/page-is-light.ts';
import { picturesAreLight } from '../../../src/checks/dist/pictures-are-light.ts';
import { pageIsWhole } from '../../../src/checks/dist/page-is-whole.ts';
import { safetyComesFirst } from '../../../src/checks/dist/safety-comes-first.ts';
import { samplesAreMarked } from '../../../src/checks/dist/samples-are-marked.ts';
import { scriptIsLight } from '../../../src/checks/dist/script-is-light.ts';
import { sitemapIsTrue } from '../../../src/checks/dist/sitemap-is-true.ts';

const folder = mkdtempSync(join(tmpdir(), 'clinic-dist-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const site = (pages: Record<string, string>, files: string[] = []): BuiltSite => ({
  folder,
  pages: Object.entries(pages).map(([file, html]) => readPage(file, html)),
  files: new Set([...Object.keys(pages), ...files].map((file) => `/${file}`)),
});
const faults = (rule: DistRule, pages: Record<string, string>, files?: string[]) =>
  rule(site(pages, files)).map(({ file, message }) => `${file} ${message}`);

const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const sentence = 'A sentence that is long enough to be a description of a page.';
const whole = (change: (html: string) => string = (html) => html) =>
  change(`<!doctype html><html lang="en-US"><head><title>A</title><meta name="description" content="${sentence}">
<link rel="canonical" href="https://a.example/a/"></head><body><a href="#clinic-main">Skip</a><header><nav aria-label="Main"></nav></header>
<main id="main"><h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2></main><footer></footer></body></html>`);

describe('a head is for crawlers', () => {
  const head = `<meta name="robots" content="max-image-preview:large">
<meta name="theme-color" content="#000" media="(prefers-color-scheme: dark)"><meta name="theme-color" content="#fff">
<link rel="icon" href="/favicon.svg"><link rel="manifest" href="/site.webmanifest">`;
  const found = (html: string, file = 'a/index.html') =>
    faults(headIsForCrawlers, { [file]: html }).map((fault) => fault.replace(`${file} `, ''));

  it('when it says once how the page is listed, and looks', () => {
    expect(found(`<head>${head}</head><a rel="nofollow" href="https://b.example/">B</a>`)).toEqual([]);
    expect(found(`<head>${head.replace('max-image-preview:large', 'noindex')}</head>`, '404.html')).toEqual([]);
  });

  it.each([
    ['<meta name="robots" content="max-image-preview:large">', 'has 0 of meta[name=robots] in its head, not one'],
    ['<link rel="icon" href="/favicon.svg">', 'has 0 of link[rel=icon] in its head, not one'],
    ['<meta name="theme-color" content="#fff">', 'has 0 of meta[name=theme-color]:not([media]) in its head, not one'],
    [':large', 'does not let search results show its picture large'],
  ])('not without %s', (part, message) => {
    expect(found(`<head>${head.replace(part, '')}</head>`)).toContain(message);
  });

  it.each([
    ['<meta name="Googlebot" content="noindex">', 'meta[name$=bot i]'],
    ['<meta http-equiv="Refresh" content="0; url=/b/">', 'meta[http-equiv=refresh i]'],
    ['<body><p data-nosnippet>Words.</p>', '[data-nosnippet]'],
    ['<body><a rel="noreferrer nofollow" href="/b/">B</a>', 'a[rel~=nofollow][href^="/"]'],
    ['<body><link rel="canonical" href="https://a.example/">', 'body link[rel=canonical]'],
  ])('not with %s', (more, part) => {
    expect(found(`<head>${head}${more}`)).toEqual([`turns crawlers away by ${part}`]);
  });

  it('not when it says so twice', () => {
    expect(found(`<head>${head}<meta name="robots" content="nosnippet">`)).toEqual([
      'has 2 of meta[name=robots] in its head, not one',
    ]);
  });
});

describe('a page is whole', () => {
  it('when it has all its parts', () => {
    expect(faults(pageIsWhole, { 'a/index.html': whole() })).toEqual([]);
  });

  it.each([
    ['<h1>A</h1>', '<h1>A</h1><h1>A</h1>', 'has 2 of h1, not one'],
    ['<footer></footer>', '', 'has 0 of footer, not one'],
    ['lang="en-US"', '', 'does not say that it is in US English'],
    ['<title>A', `<title>${'A'.repeat(61)}`, 'has a title of 61 characters, over 60'],
    [sentence, 'Short.', 'has a description of 6 characters, not 50 to 160'],
    ['example/a/', 'example/b/', 'says that its address is /b/'],
    ['<link rel="canonical" href="https://a.example/a/">', '', 'says that its address is none'],
    ['<h2>B</h2>', '', 'steps from h1 to h3 at "C"'],
    ['<a href="#clinic-main">Skip</a>', '', 'has 0 of a[href="#clinic-main"], not one'],
  ])('and not with %s -> %s', (from, to, message) => {
    expect(faults(pageIsWhole, { 'a/index.html': whole((html) => html.replace(from, to)) })).toEqual([
      `a/index.html ${message}`,
    ]);
  });
});

it('an id that stands twice is told once', () => {
  const html = '<p id="a"></p><p id="b"></p><p id="a"></p><p id="a"></p>';
  expect(faults(idsAreUnique, { 'a.html': html })).toEqual([
    'a.html has the id "a" twice; reword the heading that makes it',
  ]);
});

describe('links lead somewhere', () => {
  const link = (href: string) => ({ 'index.html': `<a href="${href}">x</a>`, 'b/index.html': '<p id="p é"></p>' });

  it.each(['/', '/b/', 'b/', '/b/#p%20é', '#', '/icon.svg', 'https://a.example/', 'tel:911', 'mailto:a@b.example'])(
    '%s does',
    (href) => {
      expect(faults(linksLeadSomewhere, link(href), ['icon.svg'])).toEqual([]);
    },
  );

  it.each([
    ['/c/', 'links to /c/, and no page is there'],
    ['/b', 'links to /b, and no page is there'],
    ['/b/#q', 'links to /b/#q, and the page has no such part'],
    ['#q', 'links to #q, and the page has no such part'],
    ['http://a.example/', 'links to http://a.example/, which is not safe to follow'],
    ['javascript:alert(1)', 'links to javascript:alert(1), which is not safe to follow'],
    ['', 'has a link that leads nowhere: "x"'],
  ])('%s does not', (href, message) => {
    expect(faults(linksLeadSomewhere, link(href))).toEqual([`index.html ${message}`]);
  });
});

it('a page that no other leads to is an orphan, and one behind another is not', () => {
  expect(
    faults(noPageIsOrphaned, {
      'index.html': '<a href="/a/">a</a>',
      'a/index.html': '<a href="/b/#part">b</a>',
      'b/index.html': '',
      'c/index.html': '<a href="/c/">itself</a>',
      '404.html': '',
    }),
  ).toEqual(['c/index.html can’t be reached from the home page by links']);
});

it('a condition is at most two clicks from home, by the shortest way; a template holds no link', () => {
  const pages = {
    'index.html': '<a href="/about/">a</a><template><a href="/conditions/a/"></a></template>',
    'about/index.html': '<a href="../privacy/">b</a><a href="/conditions/b/">c</a>',
    'privacy/index.html': '<a href="/conditions/a/">d</a>',
    'conditions/a/index.html': '',
    'conditions/b/index.html': '',
  };
  const far = 'conditions/a/index.html is 3 clicks from the home page, over 2';
  expect(faults(noPageIsOrphaned, pages)).toEqual([far]);
  const nearer = { ...pages, 'about/index.html': `${pages['about/index.html']}<a href="/conditions/a/">e</a>` };
  expect(faults(noPageIsOrphaned, nearer)).toEqual([]);
});

describe('the words of a link', () => {
  it.each([
    '<a href="/b/">Sciatica</a><a href="/b/#part">sciatica</a><a href="#clinic">Sciatica</a>',
    '<a href="#this-website">This website</a>',
    '<a href="/b/" aria-label="What happens at your first visit">here</a>',
    '<a href="/b/"><img alt="Home" src="/a.png"></a><a href="/c/"><span class="sr-only">Read </span>more on hips</a>',
    '<a href="mailto:hello@clinic.example">hello@clinic.example</a><a href="tel:+17205550123">720-555-0123</a>',
    '<svg><a href="/b/"><title>Hip: Hip dysfunction</title><path d="M0 0"/></a></svg>',
    '<template><a href="/b/"></a></template>',
    '<a href="/b/"> Sciatica </a><a href="b/">Sciatica</a>',
  ])('make sense: %s', (html) => {
    expect(faults(linkTextsMakeSense, { 'index.html': html })).toEqual([]);
  });

  it.each([
    ['<a href="/b/">here</a>', 'has a link to /b/ that says only "here"'],
    ['<a href="/b/"> Click\nhere! </a>', 'has a link to /b/ that says only "Click here!"'],
    ['<a href="/b/">Read more…</a>', 'has a link to /b/ that says only "Read more…"'],
    ['<a href="/b/">Learn more »</a>', 'has a link to /b/ that says only "Learn more »"'],
    ['<a href="/b/" aria-label="this page">Sciatica</a>', 'has a link to /b/ that says only "this page"'],
    ['<a href="/b/"><img alt="" src="/a.png"></a>', 'has a link to /b/ without words'],
    ['<a href="/b/"><svg aria-hidden="true"><title>x</title></svg></a>', 'has a link to /b/ without words'],
    ['<area href="/b/" alt="">', 'has a link to /b/ without words'],
    [
      '<a href="https://b.example/c">https://b.example/c</a>',
      'has a link that says its address, https://b.example/c, and no words',
    ],
    ['<a href="https://www.nhs.uk/">nhs.uk</a>', 'has a link that says its address, nhs.uk, and no words'],
    [
      '<a href="/b/">Sciatica</a><a href="https://b.example/">SCIATICA</a>',
      'has two links called "SCIATICA", to /b/ and to https://b.example/',
    ],
    ['<a href="/b/">Hip</a><a href="/c/">Hip.</a>', 'has two links called "Hip.", to /b/ and to /c/'],
  ])('make none alone: %s', (html, message) => {
    expect(faults(linkTextsMakeSense, { 'index.html': html })).toEqual([`index.html ${message}`]);
  });
});

describe('nothing is loaded from elsewhere', () => {
  it.each([
    '<link rel="canonical" href="https://a.example/">',
    '<a href="https://a.example/">x</a>',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<style>a{background:url(/a.png)}</style>',
  ])('%s', (html) => {
    expect(faults(nothingFromElsewhere, { 'a.html': html })).toEqual([]);
  });

  it.each([
    '<script src="https://x.example/a"></script>',
    '<img src="//x.example/a">',
    '<img src="/a.png" srcset="/a.png 1x, https://x.example/a 2x">',
    '<link rel="preconnect" href="https://x.example/a">',
    '<link rel="stylesheet" href="https://x.example/a">',
    '<iframe src="https://x.example/a"></iframe>',
    '<search data-finder="/a.js" data-index="https://x.example/a"></search>',
    '<style>@import "https://x.example/a";</style>',
    '<style>a{background:url("https://x.example/a")}</style>',
  ])('%s is', (html) => {
    expect(faults(nothingFromElsewhere, { 'a.html': html })).toEqual([
      expect.stringMatching(/^a\.html loads .*x\.example\/a.* from elsewhere$/),
    ]);
  });
});

describe('safety comes first', () => {
  const emergency =
    '<div data-safety="emergency"><p>Emergency</p><h3><a href="tel:911">Call 911</a></h3><ul><li>A</li></ul></div>';
  const physician = '<div data-safety="physician"><p>Urgent</p><ul><li>B</li></ul></div>';
  const ask = '<div data-safety="ask"><p>Ask first</p><ul><li>C</li></ul></div>';
  const summary = '<div><h1>A</h1><p data-summary>S <em>s</em></p></div>';
  const block = (...cards: string[]) => `<section data-safety-block><h2>Before</h2>${cards.join('')}</section>`;
  const booking =
    '<section data-booking><h2 id="clinic-booking">Book</h2><a href="https://b.example/">Book</a></section>';
  const whole = summary + block(emergency, physician, ask) + booking;
  const page = (main: string, path = 'conditions/a/index.html') => ({
    [path]: `<nav><a href="/book/">Book</a></nav><main>${main}</main><a href="/book/">Book</a>`,
  });

  it('when the emergency card follows the summary, and all signs stand before booking', () => {
    expect(faults(safetyComesFirst, page(whole))).toEqual([]);
    expect(faults(safetyComesFirst, page(whole.replace(physician, '')))).toEqual([]);
    expect(faults(safetyComesFirst, page(`<a href="/conditions/">Back</a>${whole}`))).toEqual([]);
    expect(faults(safetyComesFirst, page('<p></p>', 'conditions/index.html'))).toEqual([]);
    expect(faults(safetyComesFirst, page(`<a href="/book/">Book</a>${ask}`, 'about/index.html'))).toEqual([]);
  });

  it.each([
    [whole.replace(booking, ''), 'does not end in one booking block'],
    [whole.replace('data-summary', ''), 'has no summary'],
    [summary + booking, 'has the safety cards "", not "emergency, ask"'],
    [whole.replace(emergency, ''), 'has the safety cards "physician, ask", not "emergency, physician, ask"'],
    [whole.replace(ask, ''), 'has the safety cards "emergency, physician", not "emergency, physician, ask"'],
    [
      whole.replace(physician + ask, ask + physician),
      'has the safety cards "emergency, ask, physician", not "emergency, physician, ask"',
    ],
    [
      whole.replace(emergency + physician, physician + emergency),
      'has the safety cards "physician, emergency, ask", not "emergency, physician, ask"',
    ],
    [whole.replace('<h2>Before', '<p>First.</p><h2>Before'), 'has <p> between the summary and the emergency card'],
    [whole.replace('</p></div>', '</p><nav></nav></div>'), 'has <nav> between the summary and the emergency card'],
    [
      whole.replace('<section', '<a href="/about/">x</a><section'),
      'has <a> between the summary and the emergency card',
    ],
    [booking + whole.replace(booking, ''), 'links to booking before the last safety sign'],
    [`<a href="/book/">Book</a>${whole}`, 'links to booking before the last safety sign'],
    [`<a href="/book/#times">Book</a>${whole}`, 'links to booking before the last safety sign'],
    [`<a href="#clinic-booking">Book</a>${whole}`, 'links to booking before the last safety sign'],
    [`<a href="https://b.example/">Book</a>${whole}`, 'links to booking before the last safety sign'],
    [whole.replace(ask, `<a href="/book/">Book</a>${ask}`), 'links to booking before the last safety sign'],
  ])('and not in %s', (main, message) => {
    expect(faults(safetyComesFirst, page(main))).toContain(`conditions/a/index.html ${message}`);
  });

  it.each([
    [emergency.replace('tel:911', '/book/'), 'has a link to /book/ in the emergency card'],
    [
      emergency.replace('<li>', '<li><a href="tel:+17205550100">Call us</a>'),
      'has a link to tel:+17205550100 in the emergency card',
    ],
    [emergency.replace('Emergency', ''), 'has a safety card that does not begin with the word "Emergency"'],
    [physician.replace('Urgent', 'Soon'), 'has a safety card that does not begin with the word "Urgent"'],
    [ask.replace('Ask first', ''), 'has a safety card that does not begin with the word "Ask first"'],
  ])('nor, on whatever page, in %s', (card, message) => {
    expect(faults(safetyComesFirst, page(card, 'about/index.html'))).toEqual([`about/index.html ${message}`]);
  });
});

it('samples are kept out of search results, and nothing else is', () => {
  const notice = '<aside aria-label="Sample details"></aside>';
  const noindex = '<meta name="robots" content="noindex">';
  const pages = { 'a.html': notice, 'b.html': noindex, 'c.html': notice + noindex, 'd.html': '', '404.html': noindex };
  expect(faults(samplesAreMarked, pages)).toEqual([
    'a.html shows sample details to search engines',
    'b.html is kept out of search results without a reason',
  ]);
});

describe('the sitemap', () => {
  const page = (path: string, day = '2026-11-22') =>
    `<link rel="canonical" href="https://a.example${path}"><time datetime="${day}" data-updated></time>`;
  const pages = { 'index.html': page('/'), 'b/index.html': page('/b/', '2026-10-01'), '404.html': '' };
  const entries = { '/': '2026-11-22', '/b/': '2026-10-01' };
  const list = (...urls: [path: string, lastmod: string][]) => {
    put(
      'sitemap-0.xml',
      `<urlset>${urls.map(([path, day]) => `<url><loc>https://a.example${path}</loc>${day}</url>`).join('')}</urlset>`,
    );
  };
  const dated = (days: Record<string, string>) =>
    Object.entries(days).map(([path, day]): [string, string] => [path, `<lastmod>${day}</lastmod>`]);
  beforeAll(() => {
    put(
      'sitemap-index.xml',
      '<sitemapindex><sitemap><loc>https://a.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
    );
  });

  it('has every page once, with the date that it shows, and no other', () => {
    list(...dated(entries));
    expect(faults(sitemapIsTrue, pages)).toEqual([]);
    list(...dated({ '/': '2026-11-22', '/c/': '2026-11-22' }), ['/', '']);
    expect(faults(sitemapIsTrue, pages)).toEqual([
      'index.html is not in the sitemap exactly once',
      'b/index.html is not in the sitemap exactly once',
      'sitemap-index.xml lists https://a.example/c/, which is no page',
    ]);
  });

  it.each([
    [pages, { ...entries, '/b/': '2026-10-02' }, 'on 2026-10-01 by what it shows, and on 2026-10-02'],
    [
      pages,
      { ...entries, '/b/': '2026-10-01T00:00:00.000Z' },
      'on 2026-10-01 by what it shows, and on 2026-10-01T00:00:00.000Z',
    ],
    [{ ...pages, 'b/index.html': page('/b/', '') }, entries, 'on no day by what it shows, and on 2026-10-01'],
    [
      { ...pages, 'b/index.html': page('/b/', '2026-10-01') + page('/b/', '2026-10-03') },
      entries,
      'on 2026-10-01 and 2026-10-03 by what it shows, and on 2026-10-01',
    ],
  ])('does not give a page another date %#', (shown, listed, message) => {
    list(...dated(listed));
    expect(faults(sitemapIsTrue, shown)).toEqual([`b/index.html was updated ${message} by the sitemap`]);
  });

  it('gives every page a date', () => {
    list(['/', ''], ...dated({ '/b/': '2026-10-01' }));
    expect(faults(sitemapIsTrue, pages)).toEqual([
      'index.html was updated on 2026-11-22 by what it shows, and on no day by the sitemap',
    ]);
  });
});

it('a page that outgrows the second round trip is a fault', () => {
  const noise = (length: number) => Array.from({ length }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join('');
  expect(faults(pageIsLight, { 'a.html': noise(100) })).toEqual([]);
  expect(faults(pageIsLight, { 'a.html': noise(20_000) })).toEqual([
    expect.stringMatching(new RegExp(`^a\\.html weighs \\d+ bytes with brotli, over ${pageLimit};`)),
  ]);
});

describe('a script', () => {
  const module = (text: string) => `<script type="module">${text}</script>`;
  it('is a line, or small and late', () => {
    expect(
      faults(scriptIsLight, {
        'a.html': `<script>first()</script>${module('one()')}<script type="application/json">{}</script>`,
      }),
    ).toEqual([]);
  });

  it.each([
    ['<script src="/x.js"></script>', 'has a script that holds up rendering'],
    [`<script>${'one();'.repeat(100)}</script>`, 'has a script that holds up rendering'],
    [
      '<script type="module" src="/x.js"></script><script type="module" src="/y.js"></script>',
      'fetches more than one script',
    ],
  ])('is not %s', (html, message) => {
    expect(faults(scriptIsLight, { 'a.html': html })).toEqual([`a.html ${message}`]);
  });

  it('does not go over its budget, in the page or in a file', () => {
    const text = Array.from({ length: scriptBudget }, (_, i) => Math.sin(i).toString(36)).join('');
    writeFileSync(join(folder, 'x.js'), text);
    for (const html of [module(text), '<script type="module" src="/x.js"></script>'])
      expect(faults(scriptIsLight, { 'a.html': html }, ['x.js'])[0]).toMatch(
        /brings \d+ bytes of script with brotli, over/,
      );
  });
});

it('a drawing does not go over its budget', () => {
  const path = Array.from({ length: drawingBudget }, (_, i) => Math.sin(i).toString(36)).join('');
  const figure = (d: string) =>
    `<figure><svg><path d="${d}"/></svg><figcaption><strong>Plate 1.</strong></figcaption></figure>`;
  expect(faults(drawingIsLight, { 'a.html': figure('M0 0') })).toEqual([]);
  expect(faults(drawingIsLight, { 'a.html': figure(path) })[0]).toMatch(/has a drawing "Plate 1\." of \d+ bytes/);
});

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
describe('social cards', () => {
  const head = (image = 'https://a.example/a/card.png') => `<title>A | C</title><meta name="description" content="B">
    <link rel="canonical" href="https://a.example/a/">
    <meta name="twitter:card" content="summary_large_image"><meta name="twitter:image:alt" content="D">
    <meta property="og:url" content="https://a.example/a/"><meta property="og:title" content="A">
    <meta property="og:description" content="B"><meta property="og:type" content="website">
    <meta property="og:site_name" content="C"><meta property="og:image" content="${image}">
    <meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
    <meta property="og:image:alt" content="D">`;
  const faultsOf = (html: string, path = 'a/card.png') => faults(cardsAreThere, { 'a/index.html': html }, [path]);
  beforeAll(async () => {
    put('a/card.png', await png(1200, 630));
    put('a/small.png', await png(600, 315));
    put('a/heavy.png', Buffer.concat([await png(1200, 630), Buffer.alloc(60_000)]));
    put('a/text.png', 'no picture');
  });

  it('are in order where all is said and there', () => {
    expect(faultsOf(head())).toEqual([]);
    expect(faults(cardsAreThere, { '404.html': '' })).toEqual([]);
  });

  it.each([
    ['a/gone.png', 'has the social card https://a.example/a/gone.png, which is not on this site'],
    ['a/small.png', 'has a social card that is no PNG of 1200 by 630 pixels'],
    ['a/text.png', 'has a social card that is no PNG of 1200 by 630 pixels'],
    ['a/heavy.png', /has a social card of \d+ bytes, not under 60000/],
  ])('are not with %s', (path, message) => {
    const told = faultsOf(head(`https://a.example/${path}`), path.replace('gone', 'other'));
    expect(told[0]).toMatch(message instanceof RegExp ? message : `a/index.html ${message}`);
  });

  it.each([
    ['og:title" content="A"', 'og:title" content="B"', 'has the og:title B, not its own'],
    ['og:title" content="A"', 'og:title" content=""', 'has the og:title none, not its own'],
    ['og:description" content="B"', 'og:description" content="A"', 'has an og:description that is not its own'],
    ['summary_large_image', 'summary', 'does not ask X for a large card'],
    ['twitter:image:alt', 'twitter:x', 'has another twitter:image:alt than og:image:alt'],
  ])('are not with other words than the page: %s as %s', (from, to, message) => {
    expect(faultsOf(head().replace(from, to))).toEqual([`a/index.html ${message}`]);
  });

  it('are not with one from elsewhere, without an address or words, or with the card of another page', () => {
    expect(faultsOf(head('https://b.example/a/card.png'))[0]).toContain('which is not on this site');
    expect(faultsOf(head('/a/card.png'))[0]).toContain('has the social card /a/card.png');
    expect(faultsOf(head().replace('og:url', 'og:x'))).toEqual([
      'a/index.html has the og:url none, not its own address',
    ]);
    expect(faultsOf(head().replace('og:type', 'og:x'))).toEqual(['a/index.html has no og:type']);
    expect(faultsOf(head().replace('og:image:alt', 'og:x'))[0]).toBe('a/index.html has no og:image:alt');
    expect(faults(cardsAreThere, { 'a/index.html': head(), 'b/index.html': head() }, ['a/card.png'])).toEqual([
      'b/index.html has the same social card as a/index.html',
    ]);
  });
});

describe('icons', () => {
  const files = ['favicon.ico', 'apple-touch-icon.png', 'site.webmanifest', 'icons/192.png'];
  const page = { 'index.html': '<link rel="icon" href="/favicon.ico"><link rel="manifest" href="/site.webmanifest">' };
  const manifest = (sizes: string) => JSON.stringify({ icons: [{ src: '/icons/192.png', sizes }] });
  beforeAll(async () => {
    put('favicon.ico', readFileSync('public/favicon.ico'));
    put('apple-touch-icon.png', await png(180, 180));
    put('icons/192.png', await png(192, 192));
    put('site.webmanifest', manifest('192x192'));
  });

  it('are in order where they are there in the sizes they claim', () => {
    expect(faults(iconsAreThere, page, files)).toEqual([]);
  });

  it('are told where they are missing or of another size', () => {
    const without = (file: string) => files.filter((other) => other !== file);
    expect(faults(iconsAreThere, { 'index.html': '<link rel="icon" href="/x.svg">' }, files)).toEqual([
      'index.html names /x.svg, which is not there',
    ]);
    expect(faults(iconsAreThere, {}, without('apple-touch-icon.png'))).toEqual([
      'apple-touch-icon.png needs /apple-touch-icon.png, which is not there',
    ]);
    expect(faults(iconsAreThere, {}, without('icons/192.png'))).toEqual([
      'site.webmanifest needs /icons/192.png, which is not there',
    ]);
    put('site.webmanifest', manifest('512x512'));
    expect(faults(iconsAreThere, {}, files)).toEqual(['site.webmanifest has /icons/192.png in 192 pixels, not 512']);
  });
});

it('a heavy picture is reported with its file', () => {
  const files = ['_astro/Knie vorn.D1_a.webp', '_astro/Knie vorn.D1_b.webp'] as const;
  put(files[0], Buffer.alloc(200_000));
  put(files[1], Buffer.alloc(200_001));
  expect(faults(picturesAreLight, {}, [...files])).toEqual([
    '_astro/Knie vorn.D1_b.webp weighs 200001 bytes, over 200000; crop the picture, or use one with a calmer background',
  ]);
});
