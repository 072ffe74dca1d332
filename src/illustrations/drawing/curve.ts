import type { Point } from '../body/point.ts';
import { splineControls } from './spline.ts';

/** A parabola: its control point, and where it ends. */
interface Arc {
  control: Point;
  end: Point;
}

/** A stretch without a corner: the next control point lies opposite the last, seen from where their arcs meet. */
interface Run {
  start: Point;
  arcs: Arc[];
  straight: boolean;
}

const midway = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

const isSame = ([x1, y1]: Point, [x2, y2]: Point) => x1 === x2 && y1 === y2;

/** A third of the way from an end to the next point, where a Catmull-Rom spline would be: arcs are alike in length. */
const nearEnd = ([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): Point => [
  (19 * x0 + 9 * x1 - x2) / 27,
  (19 * y0 + 9 * y1 - y2) / 27,
];

function controls(through: readonly Point[], ends?: readonly [Point, Point]): Point[] {
  const along = (axis: 0 | 1) =>
    splineControls({ middles: through.map((point) => point[axis]), ends: ends && [ends[0][axis], ends[1][axis]] });
  const ys = along(1);
  return along(0).map((x, i) => [x, ys[i] ?? 0]);
}

/** Arcs from one control point to the next, up to an end. */
const arcsTo = (end: Point, controlPoints: readonly Point[]): Arc[] =>
  controlPoints.map((control, i) => {
    const next = controlPoints[i + 1];
    return { control, end: next ? midway(control, next) : end };
  });

function ring(points: readonly Point[]): Run {
  const found = controls(points);
  const start = midway(found.at(-1) ?? [0, 0], found[0] ?? [0, 0]);
  return { start, arcs: arcsTo(start, found), straight: false };
}

function line(points: readonly Point[]): Run {
  const [first = [0, 0], second = first, third = second] = points;
  const [last = first, beforeLast = first, thirdLast = first] = points.toReversed();
  const [start, end] = [whole(first), whole(last)];
  if (points.length < 3) return { start, arcs: [{ control: midway(start, end), end }], straight: true };
  const through = [nearEnd(first, second, third), ...points.slice(1, -1), nearEnd(last, beforeLast, thirdLast)];
  return { start, arcs: arcsTo(end, controls(through, [start, end])), straight: false };
}

/** A point that stands twice is a corner: the curve stops there, and sets out anew. */
function runs(points: readonly Point[], closed: boolean): Run[] {
  const corner = points.findIndex((point, i) => isSame(point, points[(i + 1) % points.length] ?? point));
  if (closed && corner < 0) return [ring(points)];
  const fromCorner = closed ? [...points.slice(corner + 1), ...points.slice(0, corner + 1)] : points;
  const lines: Point[][] = [];
  for (const point of fromCorner) {
    const current = lines.at(-1);
    const before = current?.at(-1);
    if (current && before && !isSame(before, point)) current.push(point);
    else lines.push([point]);
  }
  return lines.filter(({ length }) => length > 1).map(line);
}

/** The body's parts are drawn on page after page: what was worked out for an array of points is kept. */
function remembered<Result>(work: (points: readonly Point[], closed: boolean) => Result) {
  const known = { open: new WeakMap<readonly Point[], Result>(), closed: new WeakMap<readonly Point[], Result>() };
  return (points: readonly Point[], closed = false): Result => {
    const results = closed ? known.closed : known.open;
    const result = results.get(points) ?? work(points, closed);
    results.set(points, result);
    return result;
  };
}

/** Numbers as SVG path data has them: a minus sign parts as well as a space does. */
export const pathNumbers = (numbers: readonly number[]): string =>
  numbers.map((number, i) => (i && number >= 0 ? ` ${number}` : `${number}`)).join('');

/** Steps that are relative to the one before. After the first arc (`q`), the others leave out their control (`t`). */
function written({ start, arcs, straight }: Run): string {
  let [x, y] = start;
  return arcs
    .map(({ control, end }, i) => {
      const numbers = pathNumbers((straight || i ? [end] : [control, end]).flatMap((to) => [to[0] - x, to[1] - y]));
      [x, y] = end;
      return `${straight ? 'l' : (['q', 't'][i] ?? (numbers.startsWith('-') ? '' : ' '))}${numbers}`;
    })
    .join('');
}

/**
 * The smooth curve through points (a quadratic B-spline) as SVG path data, less than a unit off: half as many numbers as
 * cubic curves would take.
 */
export const smoothPath = remembered((points, closed) => {
  const parts = runs(points, closed);
  return `M${pathNumbers(parts[0]?.start ?? points[0] ?? [0, 0])}${parts.map(written).join('')}${closed ? 'z' : ''}`;
});

/** Several curves in one path. */
export const smoothPaths = (lines: readonly (readonly Point[])[]): string =>
  lines.map((points) => smoothPath(points)).join('');

/** Straight lines along the curve, eight to an arc: for measuring, not for drawing. */
export const flattened = remembered((points, closed): readonly Point[] => {
  const parts = runs(points, closed);
  let from = parts[0]?.start ?? points[0] ?? [0, 0];
  return [
    from,
    ...parts.flatMap(({ arcs }) =>
      arcs.flatMap(({ control, end }) => {
        const begin = from;
        from = end;
        return [1, 2, 3, 4, 5, 6, 7, 8].map((step): Point => {
          const [t, u] = [step / 8, 1 - step / 8];
          const along = (axis: 0 | 1) => u * u * begin[axis] + 2 * u * t * control[axis] + t * t * end[axis];
          return [along(0), along(1)];
        });
      }),
    ),
  ];
});
