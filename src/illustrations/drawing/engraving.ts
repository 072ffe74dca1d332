import { folds, ground, ridgeLine, spine, trail } from '../body/ridge.ts';
import type { Point } from '../body/point.ts';
import { flattened, pathNumbers } from './curve.ts';
import { lineAt } from './skyline.ts';

/** Units from one stroke to the next. */
const spacing = 8;

/** How deep strokes reach, one after the other, as a part of the deepest. */
const stagger = [1, 0.6, 0.84, 0.5, 0.92, 0.68];

const edge = flattened(ridgeLine);
/** What strokes end above, and by how many units. */
const floors = [
  ...folds.map((fold) => ({ line: flattened(fold), margin: 5 })),
  ...[spine, trail].map((path) => ({ line: flattened(path), margin: 13 })),
];

function floorAt(x: number): number {
  const floor = floors.find(({ line }) => x > (line[0]?.[0] ?? 0) && x < (line.at(-1)?.[0] ?? 0));
  return floor ? lineAt(x, floor.line).y - floor.margin : ground - 13;
}

/** Where a stroke has come to at a depth: all bow by the same parabola, so that none crosses another. */
const drift = (depth: number) => 0.1 * depth + 0.0022 * depth * depth;

/** A stroke too short is no shade. */
const shortest = 9;

function strokeFrom([x, y]: Point, wanted: number): string {
  let depth = 0;
  while (depth < wanted && y + depth < floorAt(x + drift(depth))) depth++;
  if (depth < shortest) return '';
  const bow = [0.05 * depth, depth / 2, drift(depth), depth].map(Math.round);
  return `M${pathNumbers([x, y])}q${pathNumbers(bow)}`;
}

/**
 * Engraver's strokes that dip like the slabs of the Flatirons, on the slopes away from the light: the steeper, the
 * deeper. Every other stroke is by itself, for screens where all of them would run together.
 */
export function engraving(): [hatch: string, fineHatch: string] {
  const strokes: [string[], string[]] = [[], []];
  for (let x = 120, n = 0; x < 1250; x += spacing, n++) {
    const { y, slope } = lineAt(x, edge);
    if (slope < -0.12) continue;
    const deepest = (ground - y) * Math.min(0.62, 0.05 + 0.7 * Math.max(0, slope));
    strokes[n % 2 === 0 ? 0 : 1].push(strokeFrom([x, Math.round(y) + 3], deepest * (stagger[n % stagger.length] ?? 1)));
  }
  return [strokes[0].join(''), strokes[1].join('')];
}
