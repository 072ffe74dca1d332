import { points } from '../anatomy/point.ts';
import type { Drawing } from './mark.ts';

export const bodyChart: Drawing = {
  alt: 'On a body chart, a sore buttock is circled, and an arrow runs down the leg.',
  marks: [
    { kind: 'figures', front: [76, 15], back: [200, 15], scale: 0.29 },
    {
      kind: 'edge',
      points: points('234,138 228,129 216,126 205,131 199,143 202,157 212,165 225,164 234,154 236,141 231,130'),
    },
    { kind: 'arrow', points: points('218,174 220,198 217,222 213,248') },
    { kind: 'plain', points: points('440,318 440,318 258,252 258,252 226,250 226,250 250,274 250,274 432,340') },
    { kind: 'lines', lines: ['258,252 252,262 250,274', '254,263 350,298 436,330', '292,50 440,50', '292,82 440,82', '292,114 440,114', '292,146 386,146'].map(points) },
  ],
};
