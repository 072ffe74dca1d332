import type { Plane } from '../body/point.ts';
import { regionNames } from '../body/regions.ts';
import type { BodyRegion } from '../../collections/schemas/body-region.ts';

/** What the ids of a region's edge and its copies end in, on a page that has many: a number takes next to no bytes. */
export const regionId = (region: BodyRegion, plane: Plane): string =>
  `${plane === 'side' ? 'side-' : ''}${regionNames.indexOf(region)}`;
