import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { finderBudget } from '../../src/checks/dist/page-budget.ts';
import { finderData } from '../../src/domain/finder/finder-data.ts';
import { filePaths } from '../../src/domain/urls.ts';
import { finderConditions } from '../fixtures/finder-conditions.ts';
import { moreConditions } from '../fixtures/more-conditions.ts';
import { fixtureProject } from '../fixtures/project-copy.ts';
import { fixtureConditions } from '../fixtures/site-content.ts';

/** The fixture site, as `npm test` built it just before. */
const dist = `${fixtureProject}/dist`;
const codes = globSync(`${dist}/_astro/finder*.js`);
const moduleOf = (conditions: typeof moreConditions) => `export default ${JSON.stringify(finderData(conditions))}`;

it('the finder is one script, with an index of what the pages say', () => {
  expect(codes).toHaveLength(1);
  expect(readFileSync(`${dist}${filePaths.finderIndex}`, 'utf8')).toBe(moduleOf(fixtureConditions));
});

it('its script and the index of ten rich pages weigh less than 9 KB', () => {
  const ten = [...finderConditions, ...moreConditions];
  expect(ten).toHaveLength(10);
  const rich = (conditions: typeof moreConditions) => moduleOf(conditions).length / conditions.length;
  expect(rich(ten)).toBeGreaterThan(0.85 * rich(finderConditions));
  const bytes = [readFileSync(codes[0] ?? ''), moduleOf(ten)].map((text) => brotliCompressSync(text).length);
  console.log(`The finder: ${bytes.join(' + ')} bytes with brotli for ten pages.`);
  expect(bytes.reduce((sum, part) => sum + part)).toBeLessThan(finderBudget);
});
