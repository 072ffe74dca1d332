import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { brotliBytesOver } from '../../src/tools/verify/brotli-bytes.ts';
import { finderBudget, pageBudget } from '../../src/tools/verify/page-budget.ts';
import { searchIndex } from '../../src/domain/search/search-index.ts';
import { conditionPath, filePaths } from '../../src/domain/urls.ts';
import { pagesThatGrew, readAcceptedWeights } from '../bench/accepted-weights.ts';
import { moreConditions } from '../fixtures/more-conditions.ts';
import { fixtureSite, shippedSite } from './sites.ts';

const { pages, files, folder, conditions } = fixtureSite();
const codes = globSync(join(folder, '_astro/finder*.js'));
const moduleOf = (found: Parameters<typeof searchIndex>[0]) => `export default ${JSON.stringify(searchIndex(found))}`;

// Their length is the owner's, so this is printed and does not fail; the build fails over twice as much.
beforeAll(() => {
  for (const { path, html } of shippedSite().pages) {
    const bytes = brotliBytesOver(pageBudget, html);
    if (bytes !== undefined)
      console.log(`${path} weighs ${bytes} bytes with brotli, over the ${pageBudget} of one round trip.`);
  }
});

it('no page of the fixture site weighs more than was accepted', () => {
  expect(pagesThatGrew(pages, readAcceptedWeights())).toEqual([]);
});

it('the fonts weigh under 25 kB together', () => {
  const bytes = [...files]
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => readFileSync(join(folder, file)).length);
  expect(bytes.length).toBe(2);
  expect(bytes.reduce((sum, own) => sum + own, 0)).toBeLessThan(25_000);
});

it('the finder is one script, with an index of what the pages say', () => {
  expect(codes).toHaveLength(1);
  const said = conditions
    .map(({ slug, body, ...condition }) => ({
      ...condition,
      path: conditionPath(slug),
      headings: [...body.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading ?? ''),
    }))
    .sort((one, other) => one.title.localeCompare(other.title));
  expect(readFileSync(join(folder, filePaths.finderIndex), 'utf8')).toBe(moduleOf(said));
});

it('its script and the index of ten long pages weigh less than 9 KB', () => {
  const [code, index] = [readFileSync(codes[0] ?? ''), moduleOf(moreConditions)].map(
    (text) => brotliCompressSync(text).length,
  ) as [number, number];
  // The words that pages share make ten of them lighter than this.
  const ofTen = Math.round((index / moreConditions.length) * 10);
  console.log(`The finder: ${code} + ${ofTen} bytes with brotli for ten pages.`);
  expect(code + ofTen).toBeLessThan(finderBudget);
});

it('llms.txt takes at most 220 bytes a page, and 600 for the rest', () => {
  expect(readFileSync(join(folder, 'llms.txt')).length).toBeLessThan(220 * pages.length + 600);
});
