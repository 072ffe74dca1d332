import { trunkAndLeg } from '../body/outline.ts';
import { mirrored, points, type Point } from '../body/point.ts';
import { hand } from './hand.ts';
import type { Drawing } from './mark.ts';
import { placed } from './placed.ts';

/** Closer than the others: from the ribs to the hips. */
const near = (line: readonly Point[]) => placed(line, { about: [0, 355], to: [232, 132], scale: 1.45, turn: -90 });

/** From a corner past the edge of the sheet to one below the trousers. */
const side = [...points('106,130 106,130 101,190'), ...trunkAndLeg.slice(0, 11), ...trunkAndLeg.slice(10, 11)];

export const handPresses: Drawing = {
  alt: 'Two thumbs press on the hatched lower back of a person who lies face down.',
  marks: [
    { kind: 'flesh', points: near([...side, ...mirrored(side).reverse()]) },
    { kind: 'lines', lines: [near(points('0,180 0,300 0,440'))] },
    { kind: 'hatched', points: near(points('-8,296 -28,294 -54,316 -68,344 -68,364 -58,386 -30,412 -8,412 -5,360')) },
    { kind: 'plain', points: points('372,-20 364,60 370,130 362,200 370,320 370,320 500,320 500,-20') },
    {
      kind: 'lines',
      lines: [
        '388,-10 381,60 387,130 380,200 386,310',
        '388,40 424,22 490,16',
        '384,160 430,166 490,150',
        '384,250 420,264 490,268',
      ].map(points),
    },
    ...hand({ about: [0, 0], to: [152, 242], scale: 1.42, turn: -12 }, { left: true, thumb: 'spread', lean: 36 }),
    ...hand({ about: [0, 0], to: [304, 242], scale: 1.42, turn: 12 }, { thumb: 'spread', lean: 36 }),
  ],
};
