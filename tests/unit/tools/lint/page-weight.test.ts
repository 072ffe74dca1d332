import { expect, it } from 'vitest';
import { pageBudget } from '../../../../src/tools/verify/page-budget.ts';
import { brotliBytes } from '../../../../src/tools/verify/brotli-bytes.ts';
import { partNames, partWeights } from '../../../../src/tools/verify/page-parts.ts';
import { pagesThatGrew } from '../../../bench/accepted-weights.ts';

/** Words that pack badly, the same each time. */
const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, i) =>
    Math.sin(i + seed * 1000)
      .toString(36)
      .slice(3, 9),
  ).join(' ');

const html = (style: string, drawing: string, text: string) =>
  `<!doctype html><style>${style}</style><script>one()</script><svg>${drawing}</svg><p>${text}</p>
<script type="application/ld+json">{"a":"${noise(20, 4)}"}</script>`;

const before = { path: '/a/', html: html(noise(500, 1), noise(500, 2), noise(500, 3)) };
const accepted = { '/a/': partWeights(before, brotliBytes) };

it('the parts of a page are the whole of it', () => {
  const weights = partWeights(before, brotliBytes);
  expect(partNames.reduce((sum, name) => sum + weights[name], 0)).toBe(brotliBytes(before.html));
  expect(weights.style).toBeGreaterThan(1500);
  expect(weights['JSON-LD']).toBeGreaterThan(50);
});

it('a few bytes more are nobody’s business', () => {
  const grown = { path: '/a/', html: html(`${noise(500, 1)} a{}`, noise(500, 2), noise(500, 3)) };
  expect(brotliBytes(grown.html)).toBeGreaterThan(brotliBytes(before.html));
  expect(pagesThatGrew([before, grown], accepted)).toEqual([]);
});

it('growth within the budget is to be accepted, and is told with the part that grew first', () => {
  const grown = html(noise(700, 1), noise(500, 2), noise(500, 3));
  expect(brotliBytes(grown)).toBeLessThan(pageBudget);
  const [told = '', ...others] = pagesThatGrew([{ path: '/a/', html: grown }], accepted);
  expect(others).toEqual([]);
  expect(told).toMatch(/weights: style \+[\d,]+, .* npm run bench -- weight accepts it\.$/);
});

it.each([
  ['style', html(noise(4500, 1), noise(500, 2), noise(500, 3))],
  ['SVG', html(noise(500, 1), noise(4500, 2), noise(500, 3))],
  ['text', html(noise(500, 1), noise(500, 2), noise(4500, 3))],
])('a page that outgrows the budget by its %s is told of with that part first', (part, heavy) => {
  const bytes = brotliBytes(heavy);
  const [told = '', ...others] = pagesThatGrew([{ path: '/a/', html: heavy }], accepted);
  expect(others).toEqual([]);
  expect(told).toContain(`/a/ weighs ${bytes.toLocaleString('en-US')} bytes with brotli, `);
  expect(told).toContain(
    `${(bytes - pageBudget).toLocaleString('en-US')} over the 14,000 of one round trip. Since the last accepted weights: `,
  );
  const [, first, grown = ''] = /weights: (\S+) \+([\d,]+), /.exec(told) ?? [];
  expect(first).toBe(part);
  expect(Number(grown.replace(',', ''))).toBeGreaterThan(8_000);
});

it('of a page that was never accepted, the weights of its parts are told', () => {
  const [told = ''] = pagesThatGrew([{ path: '/new/', html: html(noise(4500, 1), '', '') }], accepted);
  expect(told).toMatch(/Its parts: style [\d,]+, script \d+, JSON-LD \d+, SVG -?\d+, text \d+\.$/);
});
