import { lowerBody } from '../../../../src/illustrations/body/outline.ts';
import { mirrored, type Plane, type Point } from '../../../../src/illustrations/body/point.ts';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';

/** The edge of the whole lower body, closed. */
export function bodyEdge(plane: Plane): readonly Point[] {
  const points = flattened(lowerBody[plane], plane === 'side');
  return plane === 'side' ? points : [...points, ...mirrored(points).reverse()];
}
