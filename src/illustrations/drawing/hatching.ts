import type { Bounds } from './polygon.ts';
import { pathNumbers } from './curve.ts';

/** Units between two strokes on a plate. */
const plateStep = 6;

/**
 * Engraver's strokes across a box, bowed like the roundness of a limb, as SVG path data. They reach past the box, to
 * be clipped to the shape inside it; each repeats the one above, which compresses to next to nothing.
 */
export function hatching({ left, top, right, bottom }: Bounds, step = plateStep): string {
  const width = Math.ceil(right - left) + 8;
  const sag = Math.round(width * 0.16);
  const tilt = -Math.round(width * 0.08);
  const start = Math.floor(top) - sag;
  const stroke = `q${pathNumbers([Math.round(width / 2), sag * 2, width, tilt])}`;
  const strokes = Math.ceil((bottom - start + width * 0.08) / step) + 1;
  return `M${pathNumbers([Math.floor(left) - 4, start])}${stroke}${`m${pathNumbers([-width, step - tilt])}${stroke}`.repeat(strokes - 1)}`;
}
