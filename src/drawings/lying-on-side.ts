import { points } from '../anatomy/point.ts';
import type { Drawing, Mark } from './mark.ts';

/** Beneath the person: the bed, a pillow, the lower leg, and the cushion on it. */
const bed: readonly Mark[] = [
  {
    kind: 'line',
    points: points('4,8 4,8 240,6 476,8 476,8 478,150 476,292 476,292 240,294 4,292 4,292 2,150 4,8 4,8'),
  },
  {
    kind: 'cloth',
    points: points('14,40 14,40 58,46 106,40 106,40 102,114 108,194 108,194 58,188 14,194 14,194 20,116'),
  },
  {
    kind: 'flesh',
    points: points(
      '232,120 262,130 290,160 308,192 324,210 350,204 378,196 404,190 418,184 428,190 432,206 438,228 442,248 438,258 428,257 420,242 412,224 400,220 374,228 346,240 322,248 302,246 284,228 258,200 232,166',
    ),
  },
  {
    kind: 'cloth',
    points: points(
      '292,130 292,130 330,120 374,110 418,88 418,88 424,134 450,190 450,190 414,190 360,206 310,236 310,236 306,200',
    ),
  },
];

const body: Mark = {
  kind: 'flesh',
  points: points(
    '78,90 66,80 48,78 28,82 15,96 14,114 24,127 40,133 47,138 53,139 58,133 68,134 78,135 86,129 98,126 118,134 144,139 172,138 202,136 228,138 252,150 280,167 306,180 328,187 346,184 362,176 380,166 406,152 428,140 436,146 444,162 454,180 462,187 469,178 464,154 454,128 450,111 440,103 426,111 400,115 376,125 352,138 338,131 320,112 304,92 288,76 264,68 236,69 208,78 178,73 140,66 106,75',
  ),
};

const armAndFolds: readonly Mark[] = [
  {
    kind: 'flesh',
    open: true,
    points: points(
      '98,104 112,96 128,104 146,134 162,166 164,180 152,190 132,197 108,200 90,203 76,203 68,197 74,191 90,188 106,184 126,179 138,172 122,150 104,126',
    ),
  },
  { kind: 'line', points: points('440,183 428,172 422,160') },
  { kind: 'line', points: points('318,227 322,216 323,206') },
  { kind: 'line', points: points('62,102 56,100 53,106 56,112 61,111') },
  { kind: 'line', points: points('318,112 312,122 300,130') },
];

/** On a bed, from above: head at the left, back at the top. */
export const cushionBetweenKnees: Drawing = {
  alt: 'A person lies on one side, with a cushion between the knees.',
  marks: [...bed, body, ...armAndFolds],
};

export const soreSideUp: Drawing = {
  alt: 'A person lies with the sore hip on top, and a pillow between the knees.',
  marks: [
    ...bed,
    body,
    { kind: 'hatched', points: points('262,84 282,88 296,104 296,124 282,136 262,134 250,120 250,100') },
    ...armAndFolds,
  ],
};
