import { describe, expect, it } from 'vitest';
import { lostAddresses } from '../../../src/domain/lost-addresses.ts';

const site = (pages: string[], former: Record<string, string> = {}) => ({
  pages: new Set(pages),
  former: new Map(Object.entries(former).flatMap(([from, to]) => [from, from.slice(0, -1)].map((path) => [path, to]))),
});
const lost = (...sites: ReturnType<typeof site>[]) => {
  const [now = site([]), ...others] = sites;
  return Object.fromEntries(lostAddresses(now, others));
};
const first = site(['/', '/conditions/', '/conditions/sciatica/', '/book/']);

describe('an address that an older release lacks', () => {
  it('of a renamed page leads to the name the page had', () => {
    const renamed = site(['/', '/conditions/', '/conditions/sciatic-pain/', '/book/'], {
      '/conditions/sciatica/': '/conditions/sciatic-pain/',
    });
    expect(lost(first, renamed)).toEqual({ '/conditions/sciatic-pain/': '/conditions/sciatica/' });
  });

  it('leads through several renames, in whichever release they were', () => {
    const once = site(['/', '/conditions/', '/conditions/b/'], { '/conditions/sciatica/': '/conditions/b/' });
    const twice = site(['/', '/conditions/', '/conditions/c/'], {
      '/conditions/sciatica/': '/conditions/c/',
      '/conditions/b/': '/conditions/c/',
    });
    const thrice = site(['/', '/conditions/', '/conditions/d/'], { '/conditions/c/': '/conditions/d/' });
    expect(lost(first, once, twice, thrice)).toEqual({
      '/conditions/b/': '/conditions/sciatica/',
      '/conditions/c/': '/conditions/sciatica/',
      '/conditions/d/': '/conditions/sciatica/',
    });
  });

  it('of a new page leads to the nearest page above, and a rename that this release has too stays its own', () => {
    const now = site(['/', '/conditions/', '/book/'], { '/booking/': '/book/' });
    const newer = site(['/', '/conditions/', '/conditions/new/', '/fees/', '/booking/', '/shop/gifts/']);
    expect(lost(now, newer)).toEqual({ '/conditions/new/': '/conditions/', '/fees/': '/', '/shop/gifts/': '/' });
  });
});

it('a release that has all addresses loses none', () => {
  const merged = site(['/', '/conditions/', '/book/'], { '/conditions/sciatica/': '/conditions/' });
  expect(lost(merged, first, merged)).toEqual({});
});
