import { expect, it } from 'vitest';
import { readBuiltSite, readPage } from '../../src/checks/dist/built-site.ts';
import { repeatedPaths } from './repeated-paths.ts';

/** What `npm test` built just before. */
const { pages } = readBuiltSite('dist');

it('every page has each of its drawings once, and copies of them by name', () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    expect(page.$('path').length, page.path).toBeGreaterThan(0);
    expect(repeatedPaths(page), page.path).toEqual([]);
  }
});

it('every copy is of something on its page, and so is every clip and fill', () => {
  for (const { $, html, path } of pages) {
    const ids = new Set(
      $('[id]')
        .get()
        .map((element) => $(element).attr('id')),
    );
    const named = [...html.matchAll(/<use [^>]*href="#([^"]+)"|"url\(#([^)]+)\)"/g)].map(([, use, url]) => use ?? url);
    expect(named.length, path).toBeGreaterThan(0);
    expect(
      named.filter((id) => !ids.has(id)),
      path,
    ).toEqual([]);
  }
});

it('a path that stands twice would be found, however far apart', () => {
  const long = `M0 0${'q1 2 3 4'.repeat(8)}`;
  const svg = (...paths: string[]) => paths.map((d) => `<svg><g><path d="${d}"/></g></svg>`).join('<p></p>');
  expect(repeatedPaths(readPage('a.html', svg(long, 'M0 0h7', 'M0 0h7', `${long}z`, long)))).toEqual([long]);
});
