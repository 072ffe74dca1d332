import { points, type Point } from '../body/point.ts';
import { faceDown } from './face-down.ts';
import type { Drawing } from './mark.ts';
import { placed } from './placed.ts';

const set = (line: readonly Point[]) => placed(line, { about: [0, 0], to: [302, 134], scale: 1, turn: -12 });

/** A hot-water bottle: its middle at 0,0, its neck below. */
const bottle = points(
  '-46,-58 -34,-66 0,-68 34,-66 46,-58 48,-40 48,40 44,56 32,66 18,70 12,76 12,84 12,84 18,90 20,100 20,100 0,102 -20,100 -20,100 -18,90 -12,84 -12,84 -12,76 -18,70 -32,66 -44,56 -48,40 -48,-40',
);
const seam = points(
  '-38,-48 -28,-57 0,-59 28,-57 38,-48 40,-36 40,36 36,50 26,58 0,61 -26,58 -36,50 -40,36 -40,-36 -38,-48',
);
const ribs = [-24, -8, 8, 24].map(
  (x) =>
    [
      [x, -40],
      [x, 0],
      [x, 40],
    ] as const,
);

export const heatPack: Drawing = {
  alt: 'A hot-water bottle lies on the lower back of a person who lies face down.',
  marks: [
    ...faceDown,
    { kind: 'cloth', points: set(bottle) },
    { kind: 'lines', lines: [seam, ...ribs, points('-12,84 0,86 12,84')].map(set) },
  ],
};
