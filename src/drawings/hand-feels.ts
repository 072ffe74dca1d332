import { points } from '../anatomy/point.ts';
import { armAndFolds, body, couch } from './face-down.ts';
import type { Drawing } from './mark.ts';

export const handFeels: Drawing = {
  alt: 'A hand feels the lower back of a person who lies face down. An arrow leads on to the thigh.',
  marks: [
    ...couch,
    body,
    ...armAndFolds,
    { kind: 'arrow', points: points('284,166 322,180 366,188 412,194') },
    {
      kind: 'flesh',
      open: true,
      points: points(
        '147,45 164,77 179,103 190,114 206,121 224,128 243,136 255,144 261,154 260,160 254,160 246,153 234,149 217,151 201,149 188,144 176,135 161,120 141,95 120,65',
      ),
    },
    { kind: 'line', points: points('231,139 246,146 254,156') },
    {
      kind: 'flesh',
      open: true,
      points: points('192,126 205,132 214,141 221,151 223,157 218,159 211,155 203,150 194,144'),
    },
    {
      kind: 'cloth',
      points: points('101,32 101,32 120,65 141,96 141,96 152,91 166,77 166,77 149,47 134,15 134,15 116,20'),
    },
  ],
};
