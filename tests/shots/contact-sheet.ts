import type { Browser } from 'playwright-core';
import sharp, { type OverlayOptions } from 'sharp';
import type { Row } from './picture-list.ts';
import { inLines, type Placed } from './lines.ts';
import { wordsOfSetting, type Setting } from './settings.ts';

// All measures are pixels of the sheet.
const widthOf: Record<Setting, number> = { phone: 130, 'phone-dark': 130, desktop: 300, 'desktop-dark': 300 };
const sheetWidth = 5300;
/** A page that is longer goes on in another strip, to the right. */
const stripHeight = 900;
const betweenStrips = 4;
const gap = 16;
const titleHeight = 56;
const background = '#bdbdbd';

/** A page with its pictures, cut into strips. */
interface Block {
  title: string;
  columns: { setting: Setting; left: number; strips: Buffer[] }[];
  width: number;
  height: number;
}

/** Writes one picture of all pages: each with its settings side by side, under its name. */
export async function writeContactSheet(browser: Browser, folder: string, rows: readonly Row[]): Promise<void> {
  const blocks = await Promise.all(rows.map((row) => readBlock(folder, row)));
  const { placed, width, height } = inLines(blocks, sheetWidth, gap);
  const layers: OverlayOptions[] = [];
  const titles = await browser.newPage();
  for (const block of placed) layers.push(await titleOf(titles, block), ...picturesIn(block));
  await titles.close();
  await sharp({ create: { width, height, channels: 3, background } })
    .composite(layers)
    .removeAlpha()
    // Few colours are enough for small pictures, at a quarter of the weight.
    .png({ palette: true, effort: 1 })
    .toFile(`${folder}/contact-sheet.png`);
}

async function readBlock(folder: string, { title, pictures }: Row): Promise<Block> {
  const columns: Block['columns'] = [];
  let [left, height] = [0, 0];
  for (const { setting, file } of pictures) {
    const { strips, tallest } = await cutIntoStrips(`${folder}/${file}`, widthOf[setting]);
    columns.push({ setting, left, strips });
    left += strips.length * (widthOf[setting] + betweenStrips) + gap;
    height = Math.max(height, tallest);
  }
  return { title, columns, width: left, height: titleHeight + height };
}

async function cutIntoStrips(file: string, width: number): Promise<{ strips: Buffer[]; tallest: number }> {
  const { data, info } = await sharp(file).resize({ width }).png().toBuffer({ resolveWithObject: true });
  const tops = Array.from({ length: Math.ceil(info.height / stripHeight) }, (_, i) => i * stripHeight);
  const cut = (top: number) =>
    sharp(data)
      .extract({ left: 0, top, width, height: Math.min(stripHeight, info.height - top) })
      .png()
      .toBuffer();
  return { strips: await Promise.all(tops.map(cut)), tallest: Math.min(stripHeight, info.height) };
}

const picturesIn = ({ columns, left, top }: Placed<Block>): OverlayOptions[] =>
  columns.flatMap((column) =>
    column.strips.map((input, i) => ({
      input,
      left: left + column.left + i * (widthOf[column.setting] + betweenStrips),
      top: top + titleHeight,
    })),
  );

/** The browser draws the words: it has fonts wherever it runs. */
async function titleOf(page: Awaited<ReturnType<Browser['newPage']>>, block: Placed<Block>): Promise<OverlayOptions> {
  await page.setViewportSize({ width: block.width, height: titleHeight });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: ${background}; color: #111; font: 14px/20px system-ui, sans-serif }
    b, span { position: absolute; white-space: nowrap }
    b { top: 4px; font-size: 22px; line-height: 28px }
    span { top: 33px }
  </style><b>${block.title}</b>${block.columns
    .map(({ setting, left }) => `<span style="left: ${left}px">${wordsOfSetting[setting]}</span>`)
    .join('')}`);
  return { input: await page.screenshot(), left: block.left, top: block.top };
}
