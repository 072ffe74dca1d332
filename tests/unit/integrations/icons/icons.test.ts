import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { manifestIcons, shortName, webManifest } from '../../../../src/domain/seo/manifest.ts';
import { mark } from '../../../../src/illustrations/mark.ts';
import { filePaths } from '../../../../src/domain/urls.ts';

it('icons of a home screen are opaque, since iOS paints what shines through black', async () => {
  for (const file of [filePaths.touchIcon, ...manifestIcons.map((icon) => icon.file)])
    expect((await sharp(`public${file}`).stats()).isOpaque, file).toBe(true);
});

it('the icon of a tab follows the scheme of the browser', () => {
  expect(readFileSync(`public${filePaths.icon}`, 'utf8')).toContain('@media(prefers-color-scheme:dark)');
});

it('the header draws the mark with its own pen', () => {
  const rule = /stroke-width: ([\d.]+);/.exec(readFileSync('src/components/layout/Brand.astro', 'utf8'));
  expect(rule?.[1]).toBe(String(mark.pen));
});

it('the manifest names the clinic and its icons', () => {
  const manifest = JSON.parse(webManifest('The Clinic')) as { name: string; icons: { src: string; purpose: string }[] };
  expect(manifest.name).toBe('The Clinic');
  expect(manifest.icons.map(({ src }) => src)).toContain(filePaths.maskableIcon);
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
});

it.each([
  ['Front Range Massage', 'Front'],
  ['The Clinic', 'The Clinic'],
  ['Spa', 'Spa'],
])('"%s" is called %s below its icon', (name, short) => {
  expect(shortName(name)).toBe(short);
});
