import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { writeContactSheet } from '../../shots/contact-sheet.ts';
import { picturesOf } from '../../shots/picture-list.ts';
import { takePicture } from '../../shots/picture.ts';
import { states } from '../../shots/states.ts';
import { expect, fixture } from '../../e2e/site-test.ts';

const { pages, pagesWith, site, test } = fixture;

const withBlock = pagesWith('[data-booking-buttons]');
/** Where the bar does not yield to the booking block. */
const withoutBlock = pages.find((path) => !withBlock.includes(path));
const rows = picturesOf(site.pages);

test('every page and every state has a row of pictures', () => {
  expect(rows.filter(({ pictures }) => pictures[0]?.state === undefined)).toHaveLength(pages.length);
  for (const state of states)
    expect(rows.filter(({ pictures }) => pictures[0]?.state === state)).toHaveLength(state.on.length);
});

test('each state can be shown, and its pictures come on one sheet', async ({ browser, address }, { outputDir }) => {
  test.slow();
  mkdirSync(outputDir, { recursive: true });
  const inOneSetting = states.map(
    (state) => rows.find(({ pictures }) => pictures[0]?.state === state) ?? { title: '', pictures: [] },
  );
  const taken = inOneSetting.map(({ title, pictures }) => ({ title, pictures: pictures.slice(0, 1) }));
  for (const picture of taken.flatMap(({ pictures }) => pictures)) {
    await takePicture(browser, address, outputDir, picture);
    const { height } = await sharp(`${outputDir}/${picture.file}`).metadata();
    if (picture.state?.part === 'screen') expect(height, picture.file).toBeLessThan(900);
    else expect(height, picture.file).toBeGreaterThan(1500);
  }
  await writeContactSheet(browser, outputDir, taken);
  const { width, height } = await sharp(readFileSync(`${outputDir}/contact-sheet.png`)).metadata();
  expect(width).toBeGreaterThan(3000);
  expect(height).toBeGreaterThan(500);
});

test('the bar at the foot of a phone is at the foot of a picture, and not across its middle', async ({
  browser,
  address,
}, { outputDir }) => {
  mkdirSync(outputDir, { recursive: true });
  const picture = rows.find(({ title }) => title === withoutBlock)?.pictures.find(({ setting }) => setting === 'phone');
  if (!picture) throw new Error('There is no picture of the page without a booking block.');
  await takePicture(browser, address, outputDir, picture);
  const { data, info } = await sharp(`${outputDir}/${picture.file}`).raw().toBuffer({ resolveWithObject: true });
  const colorAt = (y: number) => [...data.subarray((y * info.width + info.width - 8) * info.channels).subarray(0, 3)];
  const sand = colorAt(info.height - 30);
  const above = Array.from({ length: Math.floor(info.height / 20) - 4 }, (_, i) => colorAt(i * 20));
  expect(above.filter((color) => color.join() === sand.join()).length).toBe(0);
});
