import { describe, expect, it } from 'vitest';
import {
  relatedConditions,
  relatedPairs,
  type LinkedCondition,
} from '../../../../src/domain/conditions/related-conditions.ts';

const condition = (slug: string, related: Record<string, string> = {}): LinkedCondition => ({
  slug,
  title: slug.toUpperCase(),
  related: Object.entries(related).map(([other, because]) => ({ condition: other, because })),
});

describe('related conditions', () => {
  it('are linked both ways, with the reason of the page that names the other', () => {
    const links = relatedConditions([condition('a', { b: 'a says why' }), condition('b')]);
    expect(links.get('a')).toEqual([{ slug: 'b', title: 'B', because: 'a says why' }]);
    expect(links.get('b')).toEqual([{ slug: 'a', title: 'A', because: 'a says why' }]);
  });

  it("keep a page's own reason when it gives one", () => {
    const links = relatedConditions([condition('a', { b: 'a says' }), condition('b', { a: 'b says' })]);
    expect(links.get('b')).toEqual([{ slug: 'a', title: 'A', because: 'b says' }]);
  });

  it("put a page's own links first, in its order, then those that name it, by title", () => {
    const links = relatedConditions([
      condition('a', { c: '1', b: '2' }),
      condition('b', { e: '3' }),
      condition('c'),
      condition('e', { a: '4' }),
      condition('d', { a: '5' }),
    ]);
    expect(links.get('a')?.map(({ slug }) => slug)).toEqual(['c', 'b', 'd', 'e']);
  });

  it('leave out pages that are not there, drafts among them', () => {
    expect(relatedConditions([condition('a', { gone: 'why' })]).get('a')).toEqual([]);
  });

  it('make each pair once', () => {
    const links = relatedConditions([condition('a', { b: '1', c: '2' }), condition('b', { c: '3' }), condition('c')]);
    expect(relatedPairs(links).map(([slug, link]) => [slug, link.slug, link.because])).toEqual([
      ['a', 'b', '1'],
      ['a', 'c', '2'],
      ['b', 'c', '3'],
    ]);
  });
});
