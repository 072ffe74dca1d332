import { litTogether } from '../domain/drawing/body-map.ts';
import { bodyRegion } from '../schemas/body-region.ts';

/** A Tailwind plugin: the styles of the body map that are made from the list of regions. */
export default ({ addBase }: { addBase: (rules: Record<string, Record<string, string>>) => void }): void => {
  addBase(litTogether(bodyRegion.options));
};
