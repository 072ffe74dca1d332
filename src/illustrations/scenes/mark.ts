import type { Point } from '../body/point.ts';

/**
 * A stroke of the pen. What comes later covers what came before; what passes the sheet's edge is cut off there.
 *
 * - `flesh`, `cloth`: a part of a body, or what it lies on or wears, with shade on the side away from the light.
 * - `plain`: a thing too slight for shade, cut off by the edge of the sheet.
 * - `hatched`: a place on the part before it that hurts or is worked on.
 * - `edge` has the weight of an outline; an `arrow` has its head at its last point.
 */
export interface Stroke {
  kind: 'flesh' | 'cloth' | 'hatched' | 'plain' | 'edge' | 'arrow';
  /** A point that stands twice is a corner. */
  points: readonly Point[];
  /** Of flesh that joins another part: it has no edge between its last point and its first. */
  open?: true;
}

/** Folds, seams and joints, thinner than an edge. */
export interface Lines {
  kind: 'lines';
  lines: readonly (readonly Point[])[];
}

/** The two figures of the body map, small. */
export interface Figures {
  kind: 'figures';
  /** Where each crown stands. */
  front: Point;
  back: Point;
  /** Units of the sheet for one of the plates'. */
  scale: number;
}

export type Mark = Stroke | Lines | Figures;

/** A small picture, 480 units wide and 300 tall, in the frame of a plate. */
export interface Drawing {
  /** What it shows, for those who can't see it. */
  alt: string;
  marks: readonly Mark[];
}

/** The size of every drawing, in its units. */
export const sheet = { width: 480, height: 300 };
