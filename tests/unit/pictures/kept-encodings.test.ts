import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isWhole } from '../../../src/pictures/is-whole.ts';
import { dropHalves, sweep } from '../../../src/pictures/kept-encodings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clinic-encodings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: '#c08860' } });
const encoded = { avif: await picture.clone().avif().toBuffer(), webp: await picture.clone().webp().toBuffer() };

it.each(['avif', 'webp'] as const)('knows a whole %s from each beginning of it', (format) => {
  const file = encoded[format];
  expect(isWhole(file)).toBe(true);
  for (let length = 0; length < file.length; length += 1) expect(isWhole(file.subarray(0, length))).toBe(false);
});

it('drops what a killed build left half, and keeps the rest', () => {
  writeFileSync(join(folder, 'a.avif'), encoded.avif);
  writeFileSync(join(folder, 'b.avif'), encoded.avif.subarray(0, -9));
  writeFileSync(join(folder, 'c.webp'), encoded.webp);
  writeFileSync(join(folder, 'd.webp'), '');
  dropHalves(folder);
  expect(readdirSync(folder)).toEqual(['a.avif', 'c.webp']);
  dropHalves(join(folder, 'none'));
});

it('keeps what builds use, and for 30 days what they do not', () => {
  const now = new Date('2026-12-24T12:00:00Z');
  for (const [name, used] of [
    ['used.avif', '2026-01-01'],
    ['recent.avif', '2026-12-01'],
    ['old.avif', '2026-11-20'],
  ] as const) {
    writeFileSync(join(folder, name), encoded.avif);
    utimesSync(join(folder, name), new Date(used), new Date(used));
  }
  sweep(folder, new Set(['used.avif']), now);
  expect(readdirSync(folder)).toEqual(['recent.avif', 'used.avif']);
  expect(statSync(join(folder, 'used.avif')).mtime).toEqual(now);
});
