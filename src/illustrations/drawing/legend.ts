import { hatching } from './hatching.ts';

/** The box of one sign of the legend. */
export const signBox = { width: 120, height: 80 } as const;

/** A place where it hurts, as an ellipse. */
export const hatched = { cx: 60, cy: 40, rx: 36, ry: 30 } as const;

/** The strokes over that place, to be clipped to it. */
export function hatchedSign(): string {
  const { cx, cy, rx, ry } = hatched;
  return hatching({ left: cx - rx, top: cy - ry, right: cx + rx, bottom: cy + ry });
}
