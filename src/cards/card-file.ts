import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import sharp, { type PngOptions } from 'sharp';
import { cardBudget, cardSize } from '../domain/social-card.ts';

/**
 * Flat colours and their edges: a palette holds them, at a third of the weight, and without dither's noise. The more
 * strokes a drawing has, the fewer shades of its edges are kept.
 */
const formats = [{ quality: 90 }, { quality: 60 }, { colours: 16 }].map((shades): PngOptions => ({
  palette: true,
  dither: 0,
  ...shades,
}));

/** Drawn twice as fine and then reduced: the engraved shade comes out crisp. */
const density = 144;

/** What no build asked for in so many milliseconds is thrown away. */
const kept = 30 * 24 * 60 * 60 * 1000;

let swept = false;

/** Throws away, once in a process, what has not been used for long. */
function sweep(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (swept) return;
  swept = true;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may sweep at the same time.
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > kept) rmSync(file, { force: true });
  }
}

async function drawn(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg), { density })
    .resize(cardSize)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let png = Buffer.alloc(0);
  for (const format of formats) {
    png = await sharp(data, { raw: info }).png(format).toBuffer();
    if (png.length < cardBudget) break;
  }
  return png;
}

/**
 * A drawing as PNG, from the cache if it was made before: under a name that hashes the drawing itself, how it is
 * written and what draws it, so that nothing that changes a pixel goes unnoticed.
 */
export async function cardFile(svg: string, folder = resolve('.cache/cards')): Promise<Buffer> {
  sweep(folder);
  const name = createHash('sha256')
    .update(JSON.stringify([svg, formats, density, sharp.versions]))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const png = await drawn(svg);
  // A build that is stopped half way must not leave half a picture under a good name.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
  return png;
}
