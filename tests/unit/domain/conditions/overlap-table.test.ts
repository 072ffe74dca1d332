import { expect, it } from 'vitest';
import { overlapTable } from '../../../../src/domain/conditions/overlap-table.ts';

const named = (slugs: string) => Array.from(slugs, (slug) => ({ slug }));
const pair = (two: string) => {
  const [one = '', other = ''] = two;
  return { one: { slug: one }, other: { slug: other }, because: `${two} why` };
};
const made = (slugs: string, ...pairs: string[]) => overlapTable(named(slugs), pairs.map(pair));

it('has every related pair in one cell, whichever way round it is given, and no reason for others', () => {
  expect(made('abcd', 'ab', 'da', 'cb')).toEqual({
    columns: named('abc'),
    rows: [
      { condition: { slug: 'b' }, reasons: ['ab why'] },
      { condition: { slug: 'c' }, reasons: [undefined, 'cb why'] },
      { condition: { slug: 'd' }, reasons: ['da why', undefined, undefined] },
    ],
  });
});

it('keeps the order of the conditions, whatever that of the pairs', () => {
  expect(made('abc', 'bc', 'ab')).toEqual(made('abc', 'ab', 'bc'));
  expect(made('cba', 'ab', 'bc')?.columns).toEqual(named('cb'));
});

it('has a cell for every two of up to six conditions', () => {
  const all = ['ab', 'ac', 'ad', 'ae', 'af', 'bc', 'bd', 'be', 'bf', 'cd', 'ce', 'cf', 'de', 'df', 'ef'];
  const reasons = made('abcdef', ...all)?.rows.flatMap((row) => row.reasons);
  expect(reasons?.toSorted()).toEqual(all.map((two) => `${two} why`));
});

it.each([
  ['abcdefg', 'ab'],
  ['ab', 'ab'],
  ['abc', undefined],
])('is none for the conditions %s with the pairs %s', (slugs, two) => {
  expect(made(slugs, ...(two ? [two] : []))).toBeUndefined();
});
