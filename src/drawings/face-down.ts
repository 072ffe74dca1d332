import { points } from '../anatomy/point.ts';
import type { Mark } from './mark.ts';

/** What a person lies on for a massage, in profile. */
export const couch: readonly Mark[] = [
  { kind: 'edge', points: points('66,246 62,270 58,296') },
  { kind: 'edge', points: points('410,246 414,270 418,296') },
  {
    kind: 'cloth',
    points: points('6,226 6,226 240,226 474,226 474,226 476,236 474,246 474,246 240,247 6,246 6,246 4,236'),
  },
];

/** Head at the left, cut off at the shin. */
export const body: Mark = {
  kind: 'flesh',
  points: points(
    '10,178 14,162 28,148 52,142 74,147 92,158 114,149 150,142 190,150 234,164 262,156 290,144 308,142 326,147 344,158 372,161 410,170 440,180 470,182 470,182 466,204 470,226 470,226 430,227 300,226 200,227 124,226 102,218 88,208 70,212 52,216 26,208 14,196',
  ),
};

/** Over the body, and over what is drawn on it. */
export const armAndFolds: readonly Mark[] = [
  { kind: 'cloth', points: points('8,226 8,226 6,212 12,202 40,206 72,202 94,204 98,214 94,226 94,226 50,227') },
  { kind: 'line', points: points('61,175 54,173 50,179 54,186 60,185') },
  { kind: 'line', points: points('345,158 340,172 344,186') },
  {
    kind: 'flesh',
    open: true,
    points: points(
      '106,208 102,192 110,178 126,174 150,180 176,188 203,195 233,199 263,205 284,206 302,213 306,220 300,224 283,224 261,221 231,222 193,220 158,215 134,216',
    ),
  },
];
