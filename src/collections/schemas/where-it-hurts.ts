import { z } from 'zod';
import { pathwayNames } from '../../illustrations/body/pathways.ts';
import { bodyRegion } from './body-region.ts';

export const whereItHurts = z
  .strictObject({
    regions: z
      .array(bodyRegion)
      .min(1, 'needs at least one entry: add a line like - lower-back')
      .describe('The parts of the body where it may be felt.'),
    view: z.enum(['back', 'front', 'side']).describe('From where it shows best.'),
    pathway: z.enum(pathwayNames).optional().describe('A structure to draw over the figure.'),
  })
  .describe('Where it hurts.');

export type WhereItHurts = z.infer<typeof whereItHurts>;
