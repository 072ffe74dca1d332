import { expect, it } from 'vitest';
import { linksOf, readBuiltSite, readPage, type BuiltPage } from '../../src/tools/verify/built-site.ts';
import { speculationRules } from '../../src/domain/speculation-rules.ts';

/** What `npm test` built just before. */
const { pages } = readBuiltSite('dist');
const paths = pages.map(({ path }) => path);

const { prerender } = JSON.parse(speculationRules) as { prerender: { where: { selector_matches: string } }[] };

/** The addresses that a browser may make ready from a page, and those of the pages that it links to. */
function madeReady(page: BuiltPage, published: readonly string[]) {
  const selector = prerender.map(({ where }) => where.selector_matches).join();
  const addresses = linksOf(page)
    .get()
    .map((link) => page.$(link))
    .map((link) => ({ href: link.attr('href') ?? '', may: link.is(selector) }));
  return {
    may: [...new Set(addresses.filter(({ may }) => may).map(({ href }) => href))].sort(),
    pages: [...new Set(addresses.map(({ href }) => href).filter((href) => published.includes(href)))].sort(),
  };
}

it('browsers may make ready the pages that a page links to, and nothing else', () => {
  for (const page of pages) {
    const { may, pages: linked } = madeReady(page, paths);
    expect(may.length, page.path).toBeGreaterThan(2);
    expect(may, page.path).toEqual(linked);
  }
});

it('a link to a page that is left out would be told, and one to a file that is not', () => {
  const page = readPage('index.html', '<a href="/a/">A</a><a href="/b">B</a><a href="/c.pdf/">C</a>');
  expect(madeReady(page, ['/a/', '/b'])).toEqual({ may: ['/a/', '/c.pdf/'], pages: ['/a/', '/b'] });
});
