import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';

export const rect = ({ x, y, width, height }: Box, paint: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;

/** The box so far inside another. */
export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** From the rule of a plate to the hair inside it. */
export const plateInset = 10;

/** The ruled frame of a plate: a rule outside, and inside it a hair round the picture. */
export const plateFrame = (outer: Box, inner: Box, picture: string, caption = ''): string =>
  [
    rect(outer, `fill="${colorOf('leaf')}"`),
    picture,
    rect(inner, `fill="none" stroke="${colorOf('hair')}" stroke-width="2"`),
    rect(outer, `fill="none" stroke="${colorOf('rule')}" stroke-width="2.5"`),
    caption,
  ].join('');
