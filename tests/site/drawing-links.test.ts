import { expect, it } from 'vitest';
import { readBuiltSite, readPage, type BuiltPage } from '../../src/tools/verify/built-site.ts';

/** What `npm test` built just before. */
const { pages } = readBuiltSite('dist');

/** Links in drawings that the Tab key would stop at: a list says the same in words. */
const stopsIn = ({ $ }: BuiltPage) =>
  $('svg a:not([tabindex="-1"])')
    .get()
    .map((link) => $(link).attr('href'));

it('the Tab key stops in no drawing', () => {
  expect(pages.flatMap(stopsIn)).toEqual([]);
  const broken = readPage('a.html', '<svg><a href="/a/" tabindex="-1"></a><a href="/b/"></a></svg><a href="/c/">C</a>');
  expect(stopsIn(broken)).toEqual(['/b/']);
});

it('the ridge is on every page once: as its frontispiece, or at its foot', () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const { $, path } of pages) expect($('[data-ridge], .footer-ridge').length, path).toBe(1);
});
