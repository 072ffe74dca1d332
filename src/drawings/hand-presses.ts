import { trunkAndLeg } from '../anatomy/outline.ts';
import { mirrored, points, type Point } from '../anatomy/point.ts';
import { hand } from './hand.ts';
import type { Drawing } from './mark.ts';
import { placed } from './placed.ts';

/** Closer than the others: from the ribs to the hips. */
const near = (line: readonly Point[]) => placed(line, { about: [0, 355], to: [240, 96], scale: 1.6, turn: -90 });

const side = [...points('101,170 99,205'), ...trunkAndLeg.slice(0, 11)];

export const handPresses: Drawing = {
  alt: 'Two thumbs press on the hatched lower back of a person who lies face down.',
  marks: [
    { kind: 'flesh', points: near([...side, ...mirrored(side).reverse()]) },
    { kind: 'lines', lines: [near(points('0,180 0,260 0,440'))] },
    { kind: 'hatched', points: near(points('-6,300 -26,298 -52,318 -66,344 -66,364 -56,386 -30,408 -6,408 -3,360')) },
    { kind: 'plain', points: points('372,-20 364,60 370,130 362,200 370,320 370,320 500,320 500,-20') },
    { kind: 'lines', lines: [points('388,-10 381,60 387,130 380,200 386,310')] },
    ...hand({ about: [0, 0], to: [160, 226], scale: 1.5, turn: -12 }, { left: true, thumb: 'spread', lean: 36 }),
    ...hand({ about: [0, 0], to: [320, 226], scale: 1.5, turn: 12 }, { thumb: 'spread', lean: 36 }),
  ],
};
