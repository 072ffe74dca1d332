import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { mark } from '../brand/mark.ts';
import { colors } from '../domain/drawing/colors.ts';
import { cardSize, type SocialCard } from '../domain/social-card.ts';
import { figureSize, plateSvg, ridgeSvg } from './figure-svg.ts';

const { paper, leaf, ink, soft, rule, hair } = colors.light;

const { resolve } = createRequire(import.meta.url);

const font = (weight: 400 | 500, style: 'normal' | 'italic', script: 'latin' | 'latin-ext'): Font => ({
  name: script === 'latin' ? 'Brygada' : 'Brygada more letters',
  data: readFileSync(resolve(`@fontsource/brygada-1918/files/brygada-1918-${script}-${weight}-${style}.woff`)),
  weight,
  style,
});

const fonts = (['latin', 'latin-ext'] as const).flatMap((script) => [
  font(500, 'normal', script),
  font(400, 'italic', script),
]);

/** A node of the tree that satori lays out: an element of HTML with styles in place. */
const box = (style: Record<string, string | number>, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const image = (svg: string, width: number, height: number) => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    style: { width, height, flexShrink: 0 },
  },
});

const markSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mark.width} ${mark.height}"><path d="${mark.path}" fill="none" stroke="${ink}" stroke-width="${mark.pen}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** Pixels: a long headline is smaller, and so is one with a long word, so that it stays beside the figure. */
function sizeOf(headline: string): number {
  const longestWord = Math.max(...headline.split(/\s/).map(({ length }) => length));
  return Math.min(headline.length <= 36 ? 84 : headline.length <= 60 ? 72 : 56, 1150 / longestWord);
}

/** Pixels around all that is on a card. */
const margin = 44;

/** @param clinic its name, and where it is, as `Boulder, CO`. */
const template = ({ headline, caption, where }: SocialCard, clinic: { name: string; place: string }) =>
  box(
    {
      width: cardSize.width - 2 * margin,
      height: cardSize.height - 2 * margin,
      padding: margin,
      background: paper,
      color: ink,
      fontFamily: 'Brygada, Brygada more letters',
    },
    box(
      { flexDirection: 'column', flex: 1, minWidth: 0, paddingLeft: 16, paddingRight: 56 },
      box(
        { alignItems: 'center', gap: 28, fontSize: clinic.name.length <= 22 ? 50 : 34, fontWeight: 500, height: 72 },
        image(markSvg, 94, 50),
        clinic.name,
      ),
      box(
        {
          flex: 1,
          alignItems: 'center',
          fontSize: sizeOf(headline),
          fontWeight: 500,
          lineHeight: 1.08,
          letterSpacing: '-0.012em',
          textWrap: 'balance',
          whiteSpace: 'pre-line',
        },
        headline.replace(': ', ':\n'),
      ),
      box(
        { borderTop: `2px solid ${rule}`, paddingTop: 20, fontSize: 30, fontStyle: 'italic', color: soft },
        clinic.place,
      ),
    ),
    box(
      { flexDirection: 'column', flexShrink: 0, padding: 10, border: `2.5px solid ${rule}`, background: leaf },
      box(
        { border: `2px solid ${hair}` },
        image(where ? plateSvg(where) : ridgeSvg(), figureSize.width, figureSize.height),
      ),
      box(
        { justifyContent: 'center', paddingTop: 10, fontSize: Math.min(26, 780 / caption.length), fontStyle: 'italic' },
        caption,
      ),
    ),
  );

/** A social card as PNG; its words are outlines, so that it is the same on every machine. */
export async function cardPng(card: SocialCard, clinic: { name: string; place: string }): Promise<Buffer> {
  const svg = await satori(template(card, clinic), { ...cardSize, fonts });
  // Flat colors and their edges: a palette holds them, at a third of the weight. More effort takes twice as long.
  return sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, quality: 80, dither: 0, effort: 1 }).toBuffer();
}
