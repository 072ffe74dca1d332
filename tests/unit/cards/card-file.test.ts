import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cardFile } from '../../../src/cards/card-file.ts';
import { pngSize } from '../../../src/checks/dist/png-size.ts';
import { cardBudget, cardSize } from '../../../src/domain/social-card.ts';

const folder = mkdtempSync(join(tmpdir(), 'clinic-cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const card = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">${content}</svg>`;
const long = new Date('2020-01-01');
const left = join(folder, 'left-from-2020.png');
writeFileSync(left, '');
utimesSync(left, long, long);

it('a card is drawn once, kept under a name of its own, and what was not used for long goes', async () => {
  const red = card('<rect width="1200" height="630" fill="red"/>');
  const first = await cardFile(red, folder);
  expect(pngSize(first)).toEqual(cardSize);
  const [file = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  expect(file).toMatch(/^[0-9a-f]{64}\.png$/);
  utimesSync(join(folder, file), long, long);
  expect(await cardFile(red, folder)).toEqual(first);
  expect(readdirSync(folder)).toEqual([file]);
  expect(statSync(join(folder, file)).mtime.getFullYear()).toBeGreaterThan(2020);

  const blue = await cardFile(card('<rect width="1200" height="630" fill="blue"/>'), folder);
  expect(blue).not.toEqual(first);
  expect(readdirSync(folder)).toHaveLength(2);
});

it('a card of many strokes gives up colours, and keeps within its budget', async () => {
  const strokes = Array.from({ length: 500 }, (_, i) => {
    const [x, y] = [(i * 97) % 1200, (i * 61) % 630];
    return `<path d="M${x} ${y}q40 ${(i * 7) % 30} 90 -${(i * 3) % 40}" stroke="hsl(${(i * 37) % 360} 60% 40%)" fill="none"/>`;
  });
  const png = await cardFile(card(strokes.join('')), folder);
  expect(png.length).toBeGreaterThan(cardBudget / 3);
  expect(png.length).toBeLessThan(cardBudget);
});
