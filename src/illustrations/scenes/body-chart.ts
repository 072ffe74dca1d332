import { points } from '../body/point.ts';
import type { Drawing } from './mark.ts';

export const bodyChart: Drawing = {
  alt: 'On a body chart, a sore buttock is circled, and an arrow runs down the leg.',
  marks: [
    { kind: 'figures', front: [76, 15], back: [200, 15], scale: 0.29 },
    {
      kind: 'edge',
      points: points('234,138 228,129 216,126 205,131 199,143 202,157 212,165 225,164 234,154 236,141 231,130'),
    },
    { kind: 'arrow', points: points('232,172 234,196 230,220 225,244') },
    { kind: 'plain', points: points('452,318 452,318 270,252 270,252 238,250 238,250 262,274 262,274 444,340') },
    {
      kind: 'lines',
      lines: [
        '270,252 264,262 262,274',
        '266,263 448,330',
        '292,50 440,50',
        '292,82 440,82',
        '292,114 440,114',
        '292,146 386,146',
      ].map(points),
    },
  ],
};
