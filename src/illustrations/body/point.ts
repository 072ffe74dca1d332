/**
 * A place on a figure. The body is 930 units tall, from the crown at y = 0 to the sole. From behind and from the front
 * x = 0 is the midline, and x > 0 the viewer's right; from the side x grows towards the toes.
 */
export type Point = readonly [x: number, y: number];

/** From where a figure is seen. */
export type View = 'back' | 'front' | 'side';

/** The same body from behind and from the front has one set of points; from the side it has another. */
export type Plane = 'frontal' | 'side';

export const planeOf = (view: View): Plane => (view === 'side' ? 'side' : 'frontal');

/** Points as SVG's `points` attribute has them: `x,y x,y`. */
export const points = (written: string): readonly Point[] =>
  written.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new Error(`"${pair}" is no point.`);
    return [x, y];
  });

/** The same points on the other side of the midline. */
export const mirrored = (line: readonly Point[]): Point[] => line.map(([x, y]) => [-x, y]);

/** Lines with their mirror images on the other side of the midline. */
export const onBothSides = (lines: readonly (readonly Point[])[]): readonly (readonly Point[])[] => [
  ...lines,
  ...lines.map(mirrored),
];
