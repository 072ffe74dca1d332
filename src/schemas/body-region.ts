import { z } from 'zod';

/** Every part of the body a condition may name, with the words patients read. One entry adds a region. */
export const bodyRegionNames = {
  'lower-back': 'Lower back',
  glute: 'Buttock',
  'outer-hip': 'Outer hip',
  groin: 'Groin',
  'front-of-thigh': 'Front of the thigh',
  'back-of-thigh': 'Back of the thigh',
  'outer-thigh': 'Outer thigh',
  'outer-knee': 'Outer knee',
  calf: 'Calf',
  'outer-shin': 'Outer shin',
  sole: 'Foot',
} as const;

export const bodyRegion = z.enum(Object.keys(bodyRegionNames) as (keyof typeof bodyRegionNames)[]);

export type BodyRegion = z.infer<typeof bodyRegion>;
