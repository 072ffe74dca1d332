import { z } from 'zod';
import { regionNames } from '../../illustrations/body/regions.ts';

/** A part of the body that a condition may name. */
export const bodyRegion = z.enum(regionNames);

export type BodyRegion = z.infer<typeof bodyRegion>;
