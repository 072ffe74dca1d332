import { expect, it } from 'vitest';
import { conditionContents } from '../../../src/domain/conditions/condition-parts.ts';
import { needsContents, partsOf } from '../../../src/domain/page-contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

it('the parts of a text are its h2, in order', () => {
  expect(partsOf([heading(2, 'b'), heading(3, 'c'), heading(2, 'a')])).toEqual([
    { id: 'b', name: 'B' },
    { id: 'a', name: 'A' },
  ]);
});

it('a page is long with more than five parts', () => {
  const parts = (count: number) => partsOf(Array.from({ length: count }, (_, i) => heading(2, `p${i}`)));
  expect([0, 5, 6].map((count) => needsContents(parts(count)))).toEqual([false, false, true]);
});

it('a condition page lists what its template adds, related conditions only where there are some', () => {
  const ids = (related: boolean) =>
    conditionContents([{ id: 'causes', name: 'Causes' }], { related, booking: 'Book' }).map(({ id }) => id);
  expect(ids(true)).toEqual(['clinic-symptoms', 'causes', 'clinic-related', 'clinic-sources', 'clinic-booking']);
  expect(ids(false)).not.toContain('clinic-related');
});
