import { setLine } from '../brand/typesetting.ts';
import type { Face } from '../fonts/outline-fonts.ts';

/** Where a line of type stands: its upper edge, and its left end, middle or right end. */
interface Place {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** How a line is set; it is made smaller where it would be wider than `width`. */
interface Setting {
  face: Face;
  size: number;
  fill: string;
  width: number;
}

const share = { start: 0, middle: 0.5, end: 1 } as const;

/** A line of type as outlines. */
export async function textLine(
  words: string,
  { x, y, anchor = 'start' }: Place,
  { face, size, fill, width }: Setting,
): Promise<string> {
  const set = await setLine(words, face, size);
  const scale = Math.min(1, width / set.width);
  const left = (x - set.width * scale * share[anchor]).toFixed(1);
  const top = (y + (size * (1 - scale)) / 2).toFixed(1);
  return `<path transform="translate(${left} ${top}) scale(${scale.toFixed(3)})" fill="${fill}" d="${set.path}"/>`;
}
