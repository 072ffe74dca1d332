import { z } from 'zod';
import { bodyRegion } from './body-region.ts';

export const whereItHurts = z
  .strictObject({
    regions: z
      .array(bodyRegion)
      .min(1, 'needs at least one entry: add a line like - lower-back')
      .describe('The parts of the body where it may be felt.'),
    view: z.enum(['back', 'front', 'side']).describe('From where it shows best.'),
    pathway: z
      .enum(['sciatic-nerve', 'piriformis', 'it-band'])
      .optional()
      .describe('A structure to draw over the figure.'),
  })
  .describe('Where it hurts.');
