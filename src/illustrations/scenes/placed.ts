import type { Point } from '../body/point.ts';

/** How something drawn elsewhere comes to a sheet: turned about one of its points, which then stands at `to`. */
export interface Place {
  about: Point;
  to: Point;
  /** Units of the sheet for one of its own. */
  scale: number;
  /** Degrees, clockwise. */
  turn: number;
}

/** A point, turned about another: degrees, clockwise. */
export function turned([x, y]: Point, [aboutX, aboutY]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy, cos, sin] = [x - aboutX, y - aboutY, Math.cos(angle), Math.sin(angle)];
  return [aboutX + dx * cos - dy * sin, aboutY + dx * sin + dy * cos];
}

/** A line where its place has it, in whole units. */
export const placed = (line: readonly Point[], { about, to, scale, turn }: Place): Point[] =>
  line.map((point) => {
    const [x, y] = turned(point, about, turn);
    return [Math.round(to[0] + (x - about[0]) * scale), Math.round(to[1] + (y - about[1]) * scale)];
  });

/** How much of a joint's bend reaches a point: none above it, all of it below. */
export const share = (y: number, from: number, to: number) => Math.min(1, Math.max(0, (y - from) / (to - from)));
