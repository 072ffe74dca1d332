import { lowerBody } from '../../../src/anatomy/outline.ts';
import { mirrored, type Plane, type Point } from '../../../src/anatomy/point.ts';
import { flattened } from '../../../src/domain/drawing/curve.ts';

/** The edge of the whole lower body, closed. */
export function bodyEdge(plane: Plane): readonly Point[] {
  const points = flattened(lowerBody[plane], plane === 'side');
  return plane === 'side' ? points : [...points, ...mirrored(points).reverse()];
}
