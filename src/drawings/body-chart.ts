import { headAndArm, trunkAndLeg } from '../anatomy/outline.ts';
import { mirrored, points, type Point } from '../anatomy/point.ts';
import type { Drawing } from './mark.ts';

const half = [...headAndArm.slice(0, -1), ...trunkAndLeg];
const onTheSheet = ([x, y]: Point): Point => [190 + x * 0.275, 28 + y * 0.275];

/** A clipboard, with a figure from behind, and a pencil. */
export const bodyChart: Drawing = {
  alt: 'On a body chart, a sore buttock is circled, and an arrow runs down the leg.',
  marks: [
    {
      kind: 'cloth',
      points: points('98,12 98,12 220,12 346,12 346,12 346,150 346,294 346,294 220,294 98,294 98,294 98,150'),
    },
    { kind: 'cloth', points: points('190,20 190,20 190,5 204,3 222,3 240,3 254,5 254,20 254,20 222,21') },
    { kind: 'sketch', points: [...half, ...mirrored(half).reverse()].map(onTheSheet) },
    { kind: 'line', points: points('190,170 190,150 190,72') },
    {
      kind: 'edge',
      points: points('223,146 221,135 209,130 197,135 191,147 194,160 204,168 217,165 224,154 223,143 216,133'),
    },
    { kind: 'arrow', points: points('206,178 208,198 206,218 205,240') },
    { kind: 'line', points: points('264,52 274,50 282,53 292,50 302,53 314,50 326,52') },
    { kind: 'line', points: points('264,76 276,74 286,77 296,74 308,77 318,74 326,76') },
    { kind: 'line', points: points('264,100 274,98 286,101 298,98 304,100') },
    {
      kind: 'cloth',
      points: points(
        '236,174 236,174 255,182 273,190 273,190 340,228 416,270 416,270 411,280 406,288 406,288 330,246 263,208 263,208 250,192',
      ),
    },
    { kind: 'line', points: points('273,190 266,198 263,208') },
    { kind: 'line', points: points('402,262 396,271 392,280') },
    { kind: 'line', points: points('268,199 330,234 394,271') },
  ],
};
