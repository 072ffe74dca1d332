import { mirrored, points, type Point } from '../body/point.ts';
import type { Drawing, Mark } from './mark.ts';
import { placed } from './placed.ts';
import { ankleBone, bent, leg, profile } from './profile.ts';

/** From above: head at the left, the back above. */
const lying = (line: readonly Point[]) =>
  placed(mirrored(line), { about: [0, 0], to: [32, 122], scale: 0.46, turn: -90 });

const upper = bent({ hip: 58, knee: 84, ankle: 6 });
const lower = bent({ hip: 22, knee: 42, ankle: 8 });

const beneath: readonly Mark[] = [
  {
    kind: 'flesh',
    points: points('130,150 134,176 126,196 110,203 86,199 60,190 56,178 84,172 104,160'),
  },
  { kind: 'cloth', points: points('10,60 48,63 86,60 82,122 86,184 46,185 10,188 15,122') },
  { kind: 'flesh', open: true, points: lying(lower(leg)) },
  {
    kind: 'cloth',
    points: points('292,164 314,134 350,118 394,108 412,112 420,134 418,164 404,182 366,196 330,222 306,232 296,218'),
  },
];

const body: readonly Mark[] = [
  { kind: 'flesh', points: lying(upper(profile)) },
  { kind: 'lines', lines: [lying(upper(ankleBone))] },
];

const arm: Mark = {
  kind: 'flesh',
  open: true,
  points: points(
    '106,118 118,108 131,111 146,130 171,160 173,169 167,177 154,192 140,208 130,220 125,231 115,244 104,254 98,253 97,246 104,234 108,225 108,225 99,229 95,226 98,219 108,212 117,206 130,190 143,173 136,163 122,149 110,138',
  ),
};

export const cushionBetweenKnees: Drawing = {
  alt: 'A person lies on one side, with a cushion between the knees.',
  marks: [...beneath, ...body, arm],
};

export const soreSideUp: Drawing = {
  alt: 'A person lies with the sore hip on top, and a pillow between the knees.',
  marks: [
    ...beneath,
    ...body,
    { kind: 'hatched', points: lying(points('-34,395 2,388 32,404 46,438 34,474 2,492 -32,486 -54,458 -54,420')) },
    arm,
  ],
};
