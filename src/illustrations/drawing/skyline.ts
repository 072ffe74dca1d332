import type { Point } from '../body/point.ts';
import { flatirons, ridgeLine } from '../body/ridge.ts';
import { flattened } from './curve.ts';

const crests = [flattened(ridgeLine), flatirons];

/** The height of a line at a place along it, and how steeply it falls to the right there. */
export function lineAt(x: number, line: readonly Point[]): { y: number; slope: number } {
  const next = line.findIndex(([px]) => px > x);
  const [[x1, y1], [x2, y2]] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
  const slope = (y2 - y1) / (x2 - x1);
  return { y: y1 + slope * (x - x1), slope };
}

/** The highest point of body and Flatirons between two places, in units of the ridge. */
export function summit(from: number, to: number): number {
  let highest = Infinity;
  for (let x = from; x <= to; x += 3) for (const crest of crests) highest = Math.min(highest, lineAt(x, crest).y);
  return highest;
}
