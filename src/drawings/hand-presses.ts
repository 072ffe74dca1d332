import { points } from '../anatomy/point.ts';
import { armAndFolds, body, couch } from './face-down.ts';
import type { Drawing } from './mark.ts';

export const handPresses: Drawing = {
  alt: 'A hand presses on the hatched buttock of a person who lies face down. An arrow points along the thigh.',
  marks: [
    ...couch,
    body,
    { kind: 'hatched', points: points('280,140 320,138 344,158 352,180 330,196 296,192 276,170') },
    ...armAndFolds,
    {
      kind: 'flesh',
      open: true,
      points: points(
        '315,25 312,47 313,76 313,100 315,113 323,123 339,133 354,145 365,159 364,165 359,165 345,157 331,152 313,152 296,150 287,140 282,121 279,91 276,44 275,23',
      ),
    },
    { kind: 'line', points: points('339,140 350,149 359,158') },
    {
      kind: 'flesh',
      open: true,
      points: points('297,122 306,127 319,140 328,151 330,158 326,162 319,159 308,152 295,144'),
    },
    {
      kind: 'cloth',
      points: points('269,5 269,5 271,37 272,61 272,61 292,67 315,63 315,63 320,37 326,9 326,9 297,11'),
    },
    { kind: 'arrow', points: points('372,134 402,141 434,151') },
  ],
};
