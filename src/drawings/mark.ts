import type { Point } from '../anatomy/point.ts';

/**
 * A stroke of the pen. What comes later covers what came before.
 *
 * - `flesh`, `cloth`: a part of a body, or what it lies on, with shade on the side away from the light.
 * - `sketch`: a whole body, small, as it stands on a sheet of paper.
 * - `hatched`: a place on the part before it that hurts or is worked on.
 * - `edge` has the weight of an outline, `line` that of a fold or a seam; an `arrow` has its head at its last point.
 */
export interface Mark {
  kind: 'flesh' | 'cloth' | 'sketch' | 'hatched' | 'edge' | 'line' | 'arrow';
  /** A point that stands twice is a corner. */
  points: readonly Point[];
  /** Of flesh that joins another part: it has no edge between its last point and its first. */
  open?: true;
}

/** A small picture, 480 units wide and 300 tall; two of its units are one of a plate's. */
export interface Drawing {
  /** What it shows, for those who can't see it. */
  alt: string;
  marks: readonly Mark[];
}

/** The size of every drawing, in its units. */
export const sheet = { width: 480, height: 300 };
