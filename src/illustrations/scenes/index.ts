import { bodyChart } from './body-chart.ts';
import { handFeels } from './hand-feels.ts';
import { handPresses } from './hand-presses.ts';
import { heatPack } from './heat-pack.ts';
import { legLift } from './leg-lift.ts';
import { cushionBetweenKnees, soreSideUp } from './lying-on-side.ts';
import type { Drawing } from './mark.ts';
import { pillowsUnderKnees } from './pillows-under-knees.ts';

/** Every drawing, by the name that authors write. One entry adds a drawing. */
export const drawings = {
  'body-chart': bodyChart,
  'hand-feels': handFeels,
  'hand-presses': handPresses,
  'cushion-between-knees': cushionBetweenKnees,
  'sore-side-up': soreSideUp,
  'pillows-under-knees': pillowsUnderKnees,
  'heat-pack': heatPack,
  'leg-lift': legLift,
} satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof drawings;

export const drawingNames = Object.keys(drawings) as DrawingName[];
