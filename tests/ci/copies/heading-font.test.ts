import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../../src/checks/dist/built-site.ts';
import { fontFrom } from '../../../src/fonts/font-from.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let site: BuiltSite;
beforeAll(async () => {
  copy.edit('content/conditions/sciatica.mdx', /^headline: .*$/m, 'headline: "Café Łódź: nerve pain"');
  const { code, output } = await copy.run('build');
  expect(code, output).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

it('letters that are new in a heading come with the site, and are fetched early', () => {
  const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
  const holders = (sign: string) =>
    fonts.filter((file) =>
      fontFrom(readFileSync(join(site.folder, file))).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    );
  const page = site.pages.find(({ path }) => path === '/conditions/sciatica/');
  expect(page?.$('h1').text()).toBe('Café Łódź: nerve pain');
  const preloaded = page
    ?.$('link[rel=preload]')
    .get()
    .map((link) => page.$(link).attr('href'));
  for (const sign of 'éóŁź') {
    expect(holders(sign).length, sign).toBe(2);
    expect(preloaded).toEqual(expect.arrayContaining(holders(sign)));
  }
  // Upright and italic of plain letters, and of those beyond.
  expect(fonts.length).toBe(4);
  expect(page?.html).toMatch(/unicode-range:U\+141,U\+17a/i);
});
