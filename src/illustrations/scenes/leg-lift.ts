import { lowerContours } from '../body/contours.ts';
import { headAndArm, trunkAndLeg } from '../body/outline.ts';
import { mirrored, points, type Point } from '../body/point.ts';
import type { Drawing } from './mark.ts';
import { placed, share, turned } from './placed.ts';

/** Degrees that each leg is away from the line of the body. */
const lifted = 31;
const resting = 4;

/** A leg moves in the hip: fully from the thigh down, and less in the seat. */
const moved =
  (degrees: number) =>
  (line: readonly Point[]): Point[] =>
    line.map((point) => turned(point, [52, 462], degrees * share(point[1], 400, 510)));

/** Seen from behind, on the floor: the figure of the plates, its right side up. */
const lying = (line: readonly Point[]): Point[] =>
  placed(line, { about: [0, 0], to: [34, 219], scale: 0.465, turn: -90 });

/** The head sinks on the arm. */
const head = (line: readonly Point[]) => line.map((point) => turned(point, [0, 136], -10));
const half = headAndArm.slice(0, 13);
const shoulder = points('62,143 86,149 104,157 114,171 117,188 113,210 103,230');
const flank = trunkAndLeg.slice(1, 6);
const leg = trunkAndLeg.slice(6, -1);
const [up, down] = [moved(-lifted), moved(-resting)];

const upper = [...head(half), ...shoulder, ...flank, ...up(leg)];
const lower = [...head(mirrored(half).slice(1)), ...mirrored([...shoulder, ...flank, ...down(leg)])];

const hollowOfKnee = lowerContours.back.paired.slice(1, 3);

export const legLift: Drawing = {
  alt: 'A person lies on one side and lifts the upper leg. The muscles at the outer hip are hatched.',
  marks: [
    { kind: 'lines', lines: [points('-8,273 488,273')] },
    {
      kind: 'flesh',
      points: points('122,266 106,248 88,240 66,241 46,238 28,241 17,250 14,261 22,270 44,272 80,272'),
    },
    { kind: 'flesh', points: lying([...upper, [-1, 520], ...lower.reverse()]) },
    { kind: 'hatched', points: lying(up(points('36,400 60,378 90,380 110,410 112,460 104,500 78,506 50,482 34,440'))) },
    {
      kind: 'lines',
      lines: [
        points('0,150 0,220 0,300'),
        ...lowerContours.back.single,
        ...hollowOfKnee.map(up),
        ...hollowOfKnee.map((line) => mirrored(down(line))),
        points('-22,186 -44,178 -62,188 -68,208 -58,230'),
      ].map(lying),
    },
    {
      kind: 'flesh',
      open: true,
      points: points('111,174 119,163 132,158 150,159 167,164 181,170 190,175 190,182 183,186 165,187 148,191 131,199'),
    },
    { kind: 'arrow', points: points('406,228 416,202 416,172 408,148') },
  ],
};
