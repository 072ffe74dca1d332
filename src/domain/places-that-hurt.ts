import { regionNames, regionOf } from '../anatomy/regions.ts';
import type { BodyRegion } from '../schemas/body-region.ts';

/** A part of the body and the conditions that may be felt there. */
export interface PlaceThatHurts<Named> {
  region: BodyRegion;
  name: string;
  conditions: Named[];
}

/** The parts of the body that some condition names, from the back downwards as the list of regions has them. */
export function placesThatHurt<Named extends { regions: readonly BodyRegion[] }>(
  conditions: readonly Named[],
): PlaceThatHurts<Named>[] {
  return regionNames
    .map((region) => ({
      region,
      name: regionOf(region).name,
      conditions: conditions.filter(({ regions }) => regions.includes(region)),
    }))
    .filter(({ conditions: felt }) => felt.length > 0);
}
