import type { Point } from '../anatomy/point.ts';

/** How something drawn elsewhere comes to a sheet: turned about one of its points, which then stands at `to`. */
export interface Place {
  about: Point;
  to: Point;
  /** Units of the sheet for one of its own. */
  scale: number;
  /** Degrees, clockwise. */
  turn: number;
}

export function placed(line: readonly Point[], { about: [fromX, fromY], to: [x, y], scale, turn }: Place): Point[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return line.map(([px, py]) => {
    const [dx, dy] = [px - fromX, py - fromY];
    return [Math.round(x + dx * cos - dy * sin), Math.round(y + dx * sin + dy * cos)];
  });
}
