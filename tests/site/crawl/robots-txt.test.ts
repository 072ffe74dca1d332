import { describe, expect, it } from 'vitest';
import { readRobotsTxt } from './robots-txt.ts';

describe('robots.txt', () => {
  const text = `# for all
User-agent: nobot
Disallow: /

user-agent: *
User-agent: somebot
Disallow: /a # a note
Allow: /a/b
Disallow: /*.pdf$
Disallow:
Sitemap: https://clinic.example/s.xml
`;
  it.each([
    ['/', true],
    ['/a', false],
    ['/a/', false],
    ['/a/b', true],
    ['/a/bc/', true],
    ['/x/y.pdf', false],
    ['/x/y.pdf?z', true],
    ['/A', true],
  ])('is obeyed at %s', (path, allowed) => {
    expect(readRobotsTxt(text).allows(path)).toBe(allowed);
  });

  it('names sitemaps wherever they stand, and allows all when it says nothing', () => {
    expect(readRobotsTxt(text).sitemaps).toEqual(['https://clinic.example/s.xml']);
    expect(readRobotsTxt('').allows('/a')).toBe(true);
    expect(readRobotsTxt('User-agent: *\nDisallow: /\nAllow: /\n').allows('/a')).toBe(true);
  });
});
