import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNotFoundPage, readPage } from '../../src/tools/verify/built-site.ts';
import { lastModified } from '../../src/collections/reader/last-modified.ts';
import { contentSecurityPolicy } from '../../src/integrations/policy/content-security-policy.ts';
import { placeholdersIn } from '../../src/domain/placeholders.ts';
import { htmlFaults } from './html-faults.ts';
import { repeatedPaths } from './repeated-paths.ts';
import { bothSites, fixtureSite } from './sites.ts';

describe.each(bothSites())('every page of $name', ({ pages, folder, content, clinic }) => {
  it('is valid HTML', async () => {
    expect(await htmlFaults(pages)).toEqual([]);
  });

  it('has its styles with it, and none to wait for', () => {
    for (const { $, path } of pages) {
      expect($('style').text().length, path).toBeGreaterThan(1000);
      expect($('link[rel=stylesheet]').length, path).toBe(0);
    }
  });

  it('has one style, which begins with the order of the layers', () => {
    for (const { $, path } of pages) {
      expect($('style').length, path).toBe(1);
      const layers = [
        ...$('style')
          .text()
          .matchAll(/@layer (\w+)/g),
      ].map(([, layer]) => layer);
      expect(
        [...new Set(layers)].filter((layer) => layer !== 'properties'),
        path,
      ).toEqual(
        ['theme', 'base', 'layout', 'components', 'print', 'utilities'].filter((layer) => layers.includes(layer)),
      );
    }
  });

  it('carries its policy before all that it is about, without what only a header can say', () => {
    for (const { html, path } of pages) {
      const own = contentSecurityPolicy([html]).replace(/; frame-ancestors .*/, '');
      expect(own, path).not.toMatch(/unsafe/);
      expect(html.slice(0, html.search(/<(style|script|link)/)), path).toContain(`content="${own}"`);
    }
    expect(pages.filter(({ $ }) => $('[style]').length > 0).map(({ path }) => path)).toEqual([]);
  });

  it('shows a notice where the clinic has sample details, and only then', () => {
    const notices = placeholdersIn(clinic).length > 0 ? 1 : 0;
    for (const { $, path } of pages) expect($('aside[aria-label="Sample details"]').length, path).toBe(notices);
  });

  it('has its own address on the site of the clinic', () => {
    const { origin } = new URL(clinic.url);
    for (const { $, path } of pages.filter((page) => !isNotFoundPage(page)))
      expect($('link[rel=canonical]').attr('href')).toBe(origin + path);
  });

  it('books where the clinic does, and tells nobody from where', () => {
    for (const { $, path } of pages)
      for (const link of $('[data-booking-buttons] a[href^="https"]').get())
        expect([$(link).attr('href'), $(link).attr('rel')], path).toEqual([clinic.booking?.url, 'noreferrer']);
  });

  it('is open to crawlers by robots.txt, whatever the page itself says', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${new URL(clinic.url).origin}/sitemap-index.xml\n`,
    );
  });

  it('shows as the day of its last change the one that its file says', () => {
    const said = lastModified(content);
    for (const page of pages.filter((one) => !isNotFoundPage(one))) {
      const shown = page.$('time[data-updated]').map((_, time) => page.$(time).attr('datetime'));
      expect(shown.get(), page.path).toEqual([said.get(page.path as Parameters<typeof said.get>[0])]);
    }
  });

  it('has each of its drawings once, and copies of them by name', () => {
    for (const page of pages) {
      expect(page.$('path').length, page.path).toBeGreaterThan(0);
      expect(repeatedPaths(page), page.path).toEqual([]);
    }
  });

  it('has the original of every copy, clip and fill', () => {
    for (const { $, html, path } of pages) {
      const ids = new Set(
        $('[id]')
          .get()
          .map((element) => $(element).attr('id')),
      );
      const named = [...html.matchAll(/<use [^>]*href="#([^"]+)"|"url\(#([^)]+)\)"/g)].map(
        ([, use, url]) => use ?? url,
      );
      expect(named.length, path).toBeGreaterThan(0);
      expect(
        named.filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
    }
  });
});

it('an id that stands twice and an input without a label would be found', async () => {
  const html = fixtureSite().page('/book/').html.replace('</main>', '<input id="clinic-main" type="text"></main>');
  const faults = await htmlFaults([{ file: 'book/index.html', html }]);
  expect(faults.map((fault) => /^book\/index\.html:\d+:\d+ ([\w-]+):/.exec(fault)?.[1])).toEqual([
    'input-missing-label',
    'no-dup-id',
  ]);
});

it('a path that stands twice would be found, however far apart', () => {
  const long = `M0 0${'q1 2 3 4'.repeat(8)}`;
  const svg = (...paths: string[]) => paths.map((d) => `<svg><g><path d="${d}"/></g></svg>`).join('<p></p>');
  expect(repeatedPaths(readPage('a.html', svg(long, 'M0 0h7', 'M0 0h7', `${long}z`, long)))).toEqual([long]);
});
