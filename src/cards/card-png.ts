import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { mark } from '../brand/mark.ts';
import { colors } from '../domain/drawing/colors.ts';
import { cardSize, type SocialCard } from '../domain/social-card.ts';
import { plateSvg, ridgeSvg } from './figure-svg.ts';

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
  props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width, height },
});

const markSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mark.width} ${mark.height}"><path d="${mark.path}" fill="none" stroke="${ink}" stroke-width="${mark.pen}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** Pixels: longer words are smaller, so that they keep to their room. */
const sizeOf = (headline: string) => {
  if (headline.length <= 16) return 104;
  if (headline.length <= 32) return 84;
  return headline.length <= 60 ? 72 : 56;
};

/** Pixels around all that is on a card. */
const margin = 44;

const figureSize = { width: 360, height: 470 };

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
      { flexDirection: 'column', flex: 1, paddingLeft: 16, paddingRight: 56 },
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
        },
        headline,
      ),
      box(
        { borderTop: `2px solid ${rule}`, paddingTop: 20, fontSize: 30, fontStyle: 'italic', color: soft },
        clinic.place,
      ),
    ),
    box(
      { flexDirection: 'column', padding: 10, border: `2.5px solid ${rule}`, background: leaf },
      box(
        { border: `2px solid ${hair}` },
        image(where ? plateSvg(where, figureSize) : ridgeSvg(figureSize), figureSize.width, figureSize.height),
      ),
      box({ justifyContent: 'center', paddingTop: 10, fontSize: 26, fontStyle: 'italic' }, caption),
    ),
  );

/** A social card as PNG; its words are outlines, so that it is the same on every machine. */
export async function cardPng(card: SocialCard, clinic: { name: string; place: string }): Promise<Buffer> {
  const svg = await satori(template(card, clinic), { ...cardSize, fonts });
  // Flat colors and their edges: a palette holds them, at a third of the weight.
  return sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, quality: 80, dither: 0 }).toBuffer();
}
