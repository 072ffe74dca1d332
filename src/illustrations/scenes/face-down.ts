import { lowerContours, upperContours } from '../body/contours.ts';
import { headAndArm, trunkAndLeg } from '../body/outline.ts';
import { mirrored, onBothSides, type Point } from '../body/point.ts';
import type { Mark } from './mark.ts';
import { placed } from './placed.ts';

/** To where the legs are drawn: past the edge of the sheet. */
const cut = 610;

/** Puts the figure of the plates on the sheet as one sees it from above: head at the left. */
const lying = (line: readonly Point[]): Point[] =>
  placed(line, { about: [0, 0], to: [18, 136], scale: 0.8, turn: -90 });

const half = [...headAndArm.slice(1), ...trunkAndLeg.slice(1, -1)].filter(([, y]) => y < cut);
const [shoulderBlade = []] = upperContours.back.paired;
const [belowSeat = []] = lowerContours.back.paired;
const folds = [...onBothSides([shoulderBlade, belowSeat]), ...upperContours.back.single, ...lowerContours.back.single];

export const faceDown: readonly Mark[] = [
  { kind: 'flesh', points: lying([[0, 0], ...half, [0, 522], ...mirrored(half).reverse()]) },
  { kind: 'lines', lines: folds.map(lying) },
];
