import { points } from '../anatomy/point.ts';
import { armAndFolds, body, couch } from './face-down.ts';
import type { Drawing } from './mark.ts';

export const heatPack: Drawing = {
  alt: 'A heat pack lies on the lower back of a person who lies face down.',
  marks: [
    ...couch,
    body,
    {
      kind: 'cloth',
      points: points(
        '186,142 186,142 194,136 208,139 222,146 222,146 236,144 252,143 260,144 260,144 270,136 286,128 296,132 296,132 300,150 296,180 296,180 282,188 260,190 260,190 240,195 222,192 222,192 202,194 186,186 186,186 182,164',
      ),
    },
    { kind: 'line', points: points('222,146 226,169 222,191') },
    { kind: 'line', points: points('260,144 264,167 260,189') },
    ...armAndFolds,
    { kind: 'edge', points: points('204,122 196,108 206,92 196,76 204,62') },
    { kind: 'edge', points: points('240,126 232,110 242,94 232,76 240,60') },
    { kind: 'edge', points: points('276,116 268,102 278,86 268,70 276,56') },
  ],
};
