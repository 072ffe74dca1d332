import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { broughtFonts } from '../../src/checks/dist/brought-fonts.ts';
import { readBuiltSite } from '../../src/checks/dist/built-site.ts';
import { checkDist } from '../../src/checks/dist/index.ts';
import { readContent } from '../../src/content-files/content-folder.ts';
import { lastModified } from '../../src/content-files/last-modified.ts';
import { isInBrygada } from '../../src/fonts/brygada.ts';
import { pagesOverBudget, readAcceptedWeights } from '../bench/accepted-weights.ts';
import { htmlFaults } from './html-faults.ts';

/** What `npm test` built just before, from the content that is shipped. */
const site = readBuiltSite('dist');
const { conditions } = readContent();
const page = (path: string) => {
  const found = site.pages.find((one) => one.path === path);
  if (!found) throw new Error(`${path} was not built.`);
  return found;
};

describe('the built site', () => {
  it('breaks none of the rules for built pages', () => {
    expect(checkDist(site)).toEqual([]);
  });

  it('is valid HTML, and would not be with an id twice or an input without a label', async () => {
    expect(await htmlFaults(site.pages)).toEqual([]);
    const html = page('/book/').html.replace('</main>', '<input id="main" type="text"></main>');
    const faults = await htmlFaults([{ file: 'book/index.html', html }]);
    expect(faults.map((fault) => /^book\/index\.html:\d+:\d+ ([\w-]+):/.exec(fault)?.[1])).toEqual([
      'input-missing-label',
      'no-dup-id',
    ]);
  });

  it('has a page for every condition and every other page, and the page of unknown addresses', () => {
    const expected = [
      '/',
      '/404.html',
      '/about/',
      '/accessibility/',
      '/book/',
      '/conditions/',
      '/first-visit/',
      '/privacy/',
    ];
    const published = conditions.map(({ slug }) => `/conditions/${slug}/`);
    expect(site.pages.map(({ path }) => path).sort()).toEqual([...expected, ...published].sort());
  });

  it('gives each page in the sitemap the date its file says', () => {
    const $ = load(readFileSync('dist/sitemap-0.xml', 'utf8'), { xml: true });
    const listed = $('url').map((_, url) => [[$(url).find('loc').text(), $(url).find('lastmod').text()]]);
    const dates = [...lastModified()].map(([path, date]) => [page(path).$('link[rel=canonical]').attr('href'), date]);
    expect(listed.get().sort()).toEqual(dates.sort());
  });

  it('has pages that each arrive in the first round trip', () => {
    expect(pagesOverBudget(site.pages, readAcceptedWeights())).toEqual([]);
  });

  it('has fonts that weigh under 25 kB together, with every character that is set in them', () => {
    const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
    const bytes = fonts.map((file) => readFileSync(join(site.folder, file)).length);
    expect(bytes.length).toBe(2);
    expect(bytes.reduce((sum, own) => sum + own, 0)).toBeLessThan(25_000);
    for (const { $, path } of site.pages) {
      const { selectors } = broughtFonts($('style').text());
      const words = selectors.map((selector) => $(selector).text()).join('');
      expect(words.length, path).toBeGreaterThan(20);
      expect(
        Array.from(words.replace(/\s/g, '')).filter((sign) => !isInBrygada(sign)),
        path,
      ).toEqual([]);
    }
  });

  it('has the styles of each page on the page, and none to wait for', () => {
    for (const { $, path } of site.pages) {
      expect($('style').text().length, path).toBeGreaterThan(1000);
      expect($('link[rel=stylesheet]').length, path).toBe(0);
    }
  });

  it('has one stylesheet and one set of inline scripts on all pages, byte for byte', () => {
    for (const tag of ['style', 'script:not([src], [type])']) {
      const texts = site.pages.map(({ $ }) =>
        $(tag)
          .get()
          .map((element) => $(element).text()),
      );
      expect(texts[0]?.length, tag).toBe(1);
      expect(new Set(texts.map((all) => all.join('\n'))).size, tag).toBe(1);
    }
  });

  it('carries on each page the policy of all pages, without what only a header can say', () => {
    const [policy = ''] = site.pages.map(({ $ }) => $('meta[http-equiv=content-security-policy]').attr('content'));
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'self' 'sha256-\S+' 'sha256-\S+'; /,
    );
    expect(policy).not.toMatch(/unsafe|frame-ancestors/);
    for (const { html, path } of site.pages)
      expect(html.slice(0, html.search(/<(style|script|link)/)), path).toContain(`content="${policy}"`);
    expect(site.pages.filter(({ $ }) => $('[style]').length > 0)).toEqual([]);
  });

  it('marks sample details on every page, while robots.txt lets crawlers see it', () => {
    for (const { $, path } of site.pages) {
      expect($('aside[aria-label="Sample details"]').text(), path).toContain('booking link');
      expect($('meta[name=robots]').attr('content'), path).toMatch(
        path === '/404.html' ? /^noindex$/ : /^noindex, max-image-preview:large$/,
      );
    }
    expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(
      /^User-agent: \*\nAllow: \/\n\nSitemap: https:\S+\/sitemap-index\.xml\n$/,
    );
  });
});

describe.each(conditions.map(({ slug, frontmatter, body }) => ({ slug, frontmatter, body })))(
  '$slug',
  ({ slug, frontmatter, body }) => {
    const { $ } = page(`/conditions/${slug}/`);
    const data = frontmatter?.data as {
      related: { condition: string; because: string }[];
      updated: string;
      reviewed: string;
    };

    it('has 600 to 800 words of its own', () => {
      const words = body.replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}’]+/gu)?.length;
      expect(words).toBeGreaterThanOrEqual(600);
      expect(words).toBeLessThanOrEqual(800);
    });

    it('shows safety in three weights right after the summary', () => {
      expect($('[data-summary]').parent().next().is('[data-safety-block]')).toBe(true);
      expect(
        $('[data-safety-block] [data-safety]')
          .map((_, card) => $(card).attr('data-safety'))
          .get(),
      ).toEqual(['emergency', 'physician', 'ask']);
    });

    it('links its related conditions both ways, by their titles and with reasons', () => {
      const shown = $('[data-related] a')
        .map((_, link) => [[$(link).attr('href'), $(link).text().trim()]])
        .get();
      const naming = conditions.filter(({ frontmatter: other }) =>
        (other?.data as typeof data).related.some(({ condition }) => condition === slug),
      );
      const expected = new Set([
        ...data.related.map(({ condition }) => condition),
        ...naming.map((other) => other.slug),
      ]);
      expect(shown.map(([href]) => href).sort()).toEqual([...expected].map((other) => `/conditions/${other}/`).sort());
      for (const [href = '', title] of shown)
        expect(page(href).$('nav[aria-label="You are here"] [aria-current]').text()).toBe(title);
      for (const { because } of data.related) expect($('[data-related] li > a + p').text()).toContain(because);
    });

    it('says when it was checked and changed, and that it is no diagnosis', () => {
      const dates = $('main time, footer time')
        .map((_, time) => $(time).attr('datetime'))
        .get();
      expect(dates).toEqual([data.reviewed, data.updated]);
      expect($('main').text()).toContain('general information, not a diagnosis');
    });

    it('has breadcrumbs from home, each a link but the last', () => {
      const trail = $('nav[aria-label="You are here"] li').map(
        (_, step) => $(step).find('a').attr('href') ?? $(step).attr('aria-current'),
      );
      expect(trail.get()).toEqual(['/', '/conditions/', 'page']);
    });

    it('lists all its parts, in their order, after safety', () => {
      const listed = $('nav[aria-label="On this page"] a')
        .map((_, link) => [[$(link).attr('href'), $(link).text().trim()]])
        .get();
      const headings = $('nav[aria-label="On this page"]')
        .closest('section')
        .nextAll()
        .find('h2')
        .add('[data-booking] h2');
      const parts = headings.map((_, heading) => [[`#${$(heading).attr('id')}`, $(heading).text()]]).get();
      expect(listed).toEqual(parts);
      expect(listed.length).toBeGreaterThan(5);
    });

    it('ends in the booking block', () => {
      expect($('main').children().last().is('[data-booking]')).toBe(true);
    });
  },
);
