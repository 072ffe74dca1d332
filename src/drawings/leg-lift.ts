import { points } from '../anatomy/point.ts';
import type { Drawing } from './mark.ts';

/** On the floor, seen from behind: head at the left. */
export const legLift: Drawing = {
  alt: 'A person lies on one side and lifts the upper leg. The muscles at the outer hip are hatched.',
  marks: [
    { kind: 'line', points: points('4,272 240,272 476,272') },
    {
      kind: 'flesh',
      points: points(
        '22,226 20,214 26,203 38,198 54,200 66,207 76,208 86,196 98,178 114,169 132,172 156,182 182,188 204,185 224,178 247,171 286,158 319,148 343,141 364,129 388,120 418,110 431,103 441,96 452,88 464,88 469,96 464,109 451,116 439,121 427,128 401,146 380,160 357,171 337,186 309,206 288,222 286,240 290,256 280,268 244,271 216,270 186,264 156,264 130,270 106,270 88,262 78,250 70,244 58,246 42,246 28,240',
      ),
    },
    { kind: 'hatched', points: points('206,188 226,176 250,166 268,172 272,188 262,204 240,212 218,206') },
    {
      kind: 'flesh',
      open: true,
      points: points(
        '288,222 296,226 306,228 341,236 367,235 394,241 423,248 437,250 449,246 463,244 474,250 475,262 466,270 451,270 437,269 421,269 390,270 365,270 339,270 301,271 262,272 230,271',
      ),
    },
    {
      kind: 'flesh',
      open: true,
      points: points('104,236 88,240 73,247 45,250 23,254 9,257 4,263 11,269 25,270 47,270 75,270 106,270'),
    },
    { kind: 'line', points: points('78,226 130,220 190,226 236,224') },
    { kind: 'line', points: points('246,224 266,226 286,222') },
    { kind: 'line', points: points('286,196 300,190 306,178') },
    { kind: 'line', points: points('108,190 128,194 138,206') },
    { kind: 'arrow', points: points('426,232 430,212 427,190 420,168') },
  ],
};
