import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { adaptingTabIcon, markSvg, tabIcon } from '../../../src/brand/drawn-mark.ts';
import { favicon, homeScreenIcon, maskableIcon } from '../../../src/brand/icon-files.ts';
import { shortName, webManifest } from '../../../src/brand/manifest.ts';
import { mark } from '../../../src/brand/mark.ts';
import { wordmarkSvg } from '../../../src/brand/wordmark.ts';
import { filePaths } from '../../../src/domain/urls.ts';

const inks = { ink: '#000000', paper: '#ffffff' };

/** The darkest value, from 0 to 255, of the pixels that `at` picks from a square picture. */
async function darkest(png: Buffer, at: (x: number, y: number) => boolean): Promise<number> {
  const { data, info } = await sharp(png).grayscale().raw().toBuffer({ resolveWithObject: true });
  return data.reduce(
    (least, value, i) => (at(i % info.width, Math.floor(i / info.width)) ? Math.min(least, value) : least),
    255,
  );
}

describe('the icons of a home screen', () => {
  it('are opaque, with the mark in the middle', async () => {
    const icon = await homeScreenIcon(inks, 180);
    const { width, height, hasAlpha } = await sharp(icon).metadata();
    expect([width, height, hasAlpha]).toEqual([180, 180, false]);
    expect(await darkest(icon, (x, y) => Math.min(x, y, 179 - x, 179 - y) < 18)).toBe(255);
    expect(await darkest(icon, () => true)).toBeLessThan(40);
  });

  it('keep the mark within the circle that is never cut off, where they are maskable', async () => {
    const icon = await maskableIcon(inks, 512);
    expect(await darkest(icon, (x, y) => Math.hypot(x - 255.5, y - 255.5) > 0.4 * 512)).toBe(255);
    expect(await darkest(icon, () => true)).toBeLessThan(40);
  });
});

describe('the icon of a tab', () => {
  it('has a line that is seen at 16 pixels: some of them are nearly as light as its paper', async () => {
    const png = await sharp(Buffer.from(tabIcon(inks)))
      .resize(16, 16)
      .grayscale()
      .raw()
      .toBuffer();
    expect([...png].filter((value) => value > 180).length).toBeGreaterThan(12);
  });

  it('follows the scheme of the browser, and in the ICO is there three times', async () => {
    expect(adaptingTabIcon(inks)).toContain('@media(prefers-color-scheme:dark)');
    const ico = await favicon(inks);
    expect([0, 1, 2].map((i) => ico.readUInt8(6 + i * 16))).toEqual([16, 32, 48]);
  });
});

it('the wordmark holds the mark and the name, as outlines alone', async () => {
  const name = await wordmarkSvg('Front Range Massage', '#000000');
  expect(name).toContain(mark.path);
  expect(markSvg('#000000')).toContain(mark.path);
  expect(name).not.toMatch(/<text|font/);
  const width = (svg: string) => Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  expect(width(await wordmarkSvg('Front Range Massage Clinic', '#000000'))).toBeGreaterThan(width(name) + 50);
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
