import { regionNames, regionOf } from '../../illustrations/body/regions.ts';
import type { BodyRegion } from '../../collections/schemas/body-region.ts';

/** A part of the body and the conditions that may be felt there. */
export interface RegionWithConditions<Named> {
  region: BodyRegion;
  name: string;
  conditions: Named[];
}

/** The parts of the body that some condition names, from the back downwards as the list of regions has them. */
export function conditionsByRegion<Named extends { regions: readonly BodyRegion[] }>(
  conditions: readonly Named[],
): RegionWithConditions<Named>[] {
  return regionNames
    .map((region) => ({
      region,
      name: regionOf(region).name,
      conditions: conditions.filter(({ regions }) => regions.includes(region)),
    }))
    .filter(({ conditions: felt }) => felt.length > 0);
}
