import { points, type Point } from '../body/point.ts';
import type { Drawing } from './mark.ts';
import { placed } from './placed.ts';
import { ankleBone, bent, profile } from './profile.ts';

const rested = bent({ hip: 36, knee: 56, ankle: 4 });

/** On a bed, face up, head at the left. */
const lying = (line: readonly Point[]) => placed(line, { about: [0, 0], to: [30, 186], scale: 0.48, turn: -90 });

const arm = points(
  '0,146 20,158 27,184 18,215 6,245 0,262 14,282 34,312 52,338 64,354 74,370 78,394 74,420 66,424 58,410 50,392 36,370 20,350 0,328 -22,310 -42,298 -48,284 -46,266 -40,235 -34,200 -31,172',
);

export const pillowsUnderKnees: Drawing = {
  alt: 'A person lies on the back, with pillows under the knees.',
  marks: [
    { kind: 'cloth', points: points('-20,226 -20,226 240,226 500,226 500,226 500,273 500,273 -20,273 -20,273') },
    { kind: 'cloth', points: points('12,224 6,214 10,202 34,198 66,202 94,204 110,208 118,218 112,226 60,227') },
    {
      kind: 'cloth',
      points: points('280,226 270,214 274,202 300,196 350,194 400,196 428,202 432,214 424,226 350,228'),
    },
    {
      kind: 'cloth',
      points: points('300,196 288,184 290,170 306,158 340,150 376,156 398,170 402,184 394,194 350,196'),
    },
    { kind: 'flesh', points: lying(rested(profile)) },
    { kind: 'lines', lines: [lying(rested(ankleBone))] },
    { kind: 'flesh', open: true, points: lying(arm) },
  ],
};
