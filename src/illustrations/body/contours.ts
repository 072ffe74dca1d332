import { points, type Point, type View } from './point.ts';

/** Lines within a figure that tell its surface: folds, seams, joints. */
export interface Contours {
  /** Drawn on both sides of the midline. */
  paired: readonly (readonly Point[])[];
  /** Drawn once, as given. */
  single: readonly (readonly Point[])[];
}

const back: Contours = {
  paired: [
    points('16,512 34,517 56,513 72,503'),
    points('44,620 36,636 31,652 29,668'),
    points('45,622 53,638 57,654 57,668'),
    points('14,770 22,786 34,790 40,776 47,790 58,788 67,770'),
    points('26,828 27,852 25,876'),
    points('38,830 37,852 39,876'),
  ],
  single: [points('0,520 0,490 0,462 0,440')],
};

const front: Contours = {
  paired: [
    points('82,392 58,426 32,462 10,500'),
    points('24,612 30,634 42,640'),
    points('62,604 58,628 50,640'),
    points('30,652 42,644 54,652 54,668 42,676 31,668 30,652'),
    points('36,700 30,744 26,800 24,850'),
  ],
  single: [points('-2,362 0,365 2,362')],
};

const side: Contours = {
  paired: [],
  single: [
    points('-60,516 -44,520 -28,512'),
    points('24,644 30,652 29,664 22,670'),
    points('-33,648 -28,664 -32,680'),
    points('-6,866 2,872 0,884 -10,882'),
    points('-20,822 -22,850 -20,878'),
    points('86,922 94,918'),
  ],
};

/** The lower body's lines, by view. */
export const lowerContours: Readonly<Record<View, Contours>> = { back, front, side };

/** Lines above the waist, for figures from head to foot. */
export const upperContours: Readonly<Record<'back' | 'front', Contours>> = {
  back: {
    paired: [
      points('22,186 44,176 62,186 70,208 60,232 40,226'),
      points('100,240 94,226 86,212'),
      points('132,286 122,292 116,288'),
      points('138,474 137,490 139,503'),
      points('145,472 145,488 144,502'),
      points('0,106 12,107 24,104 30,96'),
    ],
    single: [points('0,128 0,200 0,300')],
  },
  front: {
    paired: [
      points('8,146 34,148 62,144 84,152'),
      points('10,232 34,240 62,232 82,214'),
      points('30,300 28,340 24,372'),
      points('131,284 122,290 114,286'),
      points('138,474 137,490 139,503'),
      points('145,472 145,488 144,502'),
      points('8,55 16,51 26,54'),
      points('10,61 17,60 23,62'),
      points('22,916 22,926'),
      points('31,917 31,928'),
      points('40,917 40,928'),
      points('48,916 48,926'),
    ],
    single: [points('0,150 0,220 0,300 0,352'), points('3,60 4,74 6,79 0,82 -4,80'), points('-10,94 0,96 10,94')],
  },
};
