import { describe, expect, it } from 'vitest';
import { expressionOf, headersFor, hostRules, mustRevalidate } from '../../../../src/tools/deploy/host-rules.ts';

const policy = "default-src 'none'";
const rules = hostRules(policy, new Map());
const forYears = 'public, max-age=31536000, immutable';
const forADay = 'public, max-age=86400';

describe('the headers of an address', () => {
  it.each([
    ['/', mustRevalidate],
    ['/conditions/sciatica/', mustRevalidate],
    ['/404.html', mustRevalidate],
    ['/finder-index.js', mustRevalidate],
    ['/robots.txt', mustRevalidate],
    ['/sitemap-0.xml', mustRevalidate],
    ['/llms.txt', mustRevalidate],
    ['/_astro/font.a1b2.woff2', forYears],
    ['/_astro/deep/picture.a1b2.png', forYears],
    ['/card.png', forADay],
    ['/conditions/sciatica/card.png', forADay],
    ['/drawings.svg', mustRevalidate],
    ['/icons/192.png', forADay],
    ['/favicon.ico', forADay],
    ['/favicon-ico', mustRevalidate],
    ['/conditions/favicon.ico', mustRevalidate],
    ['/conditions/_astro/', mustRevalidate],
  ])('%s may be kept: %s', (path, caching) => {
    expect(headersFor(rules, path)).toMatchObject({ 'Cache-Control': caching, 'Content-Security-Policy': policy });
  });

  it('are for every address those that keep it safe', () => {
    for (const path of ['/', '/_astro/x.js', '/book/card.png'])
      expect(headersFor(rules, path)).toMatchObject({
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
  });
});

describe('a pattern of a rule', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/book/', true],
    ['/icons/*', '/icons/', true],
    ['/icons/*', '/icons', false],
    ['/a.b', '/aXb', false],
    ['/a(b)+[c]', '/a(b)+[c]', true],
  ])('%s names %s: %s', (pattern, path, named) => {
    expect(new RegExp(expressionOf(pattern)).test(path)).toBe(named);
  });
});
