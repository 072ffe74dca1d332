import { points, type Plane, type Point, type View } from './point.ts';

/** A bone or a muscle, drawn over the figure where a pathway or a region asks for it. */
export interface Structure {
  /** Plain words first, the anatomical term after. */
  name: string;
  kind: 'bone' | 'muscle' | 'band';
  seenFrom: readonly View[];
  /** Closed shapes. */
  shapes: Readonly<Record<Plane, readonly (readonly Point[])[]>>;
  /** The run of a muscle's fibres. */
  fibres?: Readonly<Record<Plane, readonly (readonly Point[])[]>>;
  /** Where the leader of its label starts. */
  anchor: Readonly<Record<Plane, Point>>;
}

/** A lumbar vertebra from behind: transverse processes at the sides, the spinous process pointing down. */
const vertebraFromBehind = (y: number): readonly Point[] => [
  [-15, y + 3],
  [-7, y + 2],
  [0, y],
  [7, y + 2],
  [15, y + 3],
  [15, y + 7],
  [7, y + 8],
  [4, y + 12],
  [0, y + 16],
  [-4, y + 12],
  [-7, y + 8],
  [-15, y + 7],
];

/** The same from the side: the body in front, the spinous process behind. */
const vertebraFromTheSide = (x: number, y: number): readonly Point[] => [
  [x - 11, y + 1],
  [x, y + 2],
  [x + 11, y],
  [x + 10, y + 8],
  [x + 11, y + 15],
  [x, y + 14],
  [x - 9, y + 15],
  [x - 20, y + 16],
  [x - 21, y + 10],
  [x - 11, y + 8],
];

/**
 * Five lumbar vertebrae above the sacrum; the fourth is level with the crests of the hip bones. Piriformis: from the
 * front of the sacrum to the top of the greater trochanter. Quadratus lumborum: from the crest of the hip bone to the
 * twelfth rib and the transverse processes. The band: from tensor fasciae latae (in front) and gluteus maximus
 * (behind), over the outer side of the knee to Gerdy's tubercle on the shin bone.
 */
export const structures = {
  'lumbar-spine': {
    name: 'Lower spine',
    kind: 'bone',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [300, 319, 338, 357, 376].map(vertebraFromBehind),
      side: points('-22,300 -18,319 -15,338 -15,357 -20,376').map(([x, y]) => vertebraFromTheSide(x, y)),
    },
    anchor: { frontal: [11, 305], side: [-12, 308] },
  },
  sacrum: {
    name: 'Base of the spine (sacrum)',
    kind: 'bone',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [points('-20,392 -8,390 0,393 8,390 20,392 16,412 9,432 3,448 0,456 -3,448 -9,432 -16,412')],
      side: [points('-38,393 -20,394 -30,414 -42,434 -47,452 -43,466 -50,464 -56,448 -56,428 -49,408')],
    },
    anchor: { frontal: [11, 393], side: [-36, 404] },
  },
  erectors: {
    name: 'Long back muscles (erectors)',
    kind: 'muscle',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [
        points('18,296 30,300 31,340 28,376 21,396 14,404 17,370 18,330'),
        points('-18,296 -30,300 -31,340 -28,376 -21,396 -14,404 -17,370 -18,330'),
      ],
      side: [points('-44,298 -37,300 -36,330 -38,360 -42,382 -48,398 -46,378 -41,346')],
    },
    fibres: {
      frontal: [points('22,304 23,350 19,392'), points('27,308 27,350 23,384')],
      side: [points('-40,304 -39,346 -44,380')],
    },
    anchor: { frontal: [25, 322], side: [-39, 322] },
  },
  'quadratus-lumborum': {
    name: 'Deep side muscle (quadratus lumborum)',
    kind: 'muscle',
    seenFrom: ['back'],
    shapes: {
      frontal: [
        points('36,302 46,308 52,340 64,376 52,384 36,386 35,350 35,320'),
        points('-36,302 -46,308 -52,340 -64,376 -52,384 -36,386 -35,350 -35,320'),
      ],
      side: [points('-30,304 -20,308 -14,340 -8,376 -20,382 -30,380 -30,340')],
    },
    fibres: {
      frontal: [points('40,310 42,346 46,380'), points('44,316 47,346 56,374')],
      side: [],
    },
    anchor: { frontal: [52, 368], side: [-18, 360] },
  },
  piriformis: {
    name: 'Deep buttock muscle (piriformis)',
    kind: 'muscle',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [points('13,398 26,408 48,424 70,438 82,444 80,453 64,450 42,444 24,438 12,428')],
      side: [points('-52,412 -40,412 -20,426 -4,438 -6,446 -22,442 -42,434 -52,428')],
    },
    fibres: {
      frontal: [points('18,406 46,428 78,446'), points('17,414 44,434 76,448'), points('16,423 42,440 70,450')],
      side: [points('-48,418 -28,428 -8,441'), points('-48,425 -28,435 -10,444')],
    },
    anchor: { frontal: [72, 446], side: [-14, 437] },
  },
  'hip-bone': {
    name: 'Hip bone',
    kind: 'bone',
    seenFrom: ['side'],
    shapes: {
      frontal: [],
      side: [
        points(
          '36,402 30,384 8,367 -20,366 -42,380 -46,394 -34,405 -26,418 -24,434 -33,452 -37,476 -33,494 -20,497 -8,484 10,477 26,475 34,464 28,452 24,436 31,418',
        ),
      ],
    },
    anchor: { frontal: [60, 400], side: [14, 384] },
  },
  'thigh-bone': {
    name: 'Bony point of the hip (greater trochanter)',
    kind: 'bone',
    seenFrom: ['side'],
    shapes: {
      frontal: [
        points(
          '50,438 60,442 64,452 72,448 84,440 90,448 88,466 80,482 74,520 66,566 60,572 56,562 64,514 68,482 60,466 48,464 42,450',
        ),
      ],
      side: [
        points(
          '8,432 20,438 21,454 10,462 8,480 10,520 12,566 4,572 -4,566 -6,520 -8,484 -16,466 -16,448 -8,438 -1,440',
        ),
      ],
    },
    anchor: { frontal: [84, 452], side: [-9, 452] },
  },
  'tensor-fasciae-latae': {
    name: 'Front hip muscle (tensor fasciae latae)',
    kind: 'muscle',
    seenFrom: ['side', 'front'],
    shapes: {
      frontal: [points('78,394 86,398 91,424 93,456 91,484 86,480 84,450 80,420')],
      side: [points('22,400 34,398 38,414 34,440 24,472 14,490 8,484 16,452 20,424')],
    },
    fibres: {
      frontal: [points('83,402 87,436 89,474')],
      side: [points('27,404 25,440 14,478'), points('33,406 30,440 20,470')],
    },
    anchor: { frontal: [88, 430], side: [31, 424] },
  },
  'gluteus-maximus': {
    name: 'Buttock muscle (gluteus maximus)',
    kind: 'muscle',
    seenFrom: ['side', 'back'],
    shapes: {
      frontal: [points('14,414 40,404 62,418 84,456 92,488 84,506 66,492 34,470 12,448')],
      side: [points('-60,414 -42,404 -26,422 -8,456 4,486 4,504 -10,496 -40,482 -66,452')],
    },
    fibres: {
      frontal: [points('24,420 56,444 86,490'), points('18,436 50,466 80,496')],
      side: [points('-48,414 -24,446 0,490'), points('-56,426 -32,458 -4,494'), points('-60,442 -38,468 -12,492')],
    },
    anchor: { frontal: [66, 462], side: [-20, 446] },
  },
  'iliotibial-band': {
    name: 'IT band (iliotibial band)',
    kind: 'band',
    seenFrom: ['side', 'front', 'back'],
    shapes: {
      frontal: [points('86,476 92,478 90,510 84,556 74,606 64,652 63,688 57,692 60,652 68,604 77,554 83,508')],
      side: [points('-2,484 14,482 15,520 12,560 9,600 8,640 13,668 18,686 9,692 3,676 -3,645 -4,600 -3,560 -2,520')],
    },
    fibres: {
      frontal: [],
      side: [points('4,490 5,560 1,630 9,682'), points('9,490 9,560 5,630 13,680')],
    },
    anchor: { frontal: [81, 556], side: [9, 556] },
  },
} as const satisfies Record<string, Structure>;

export type StructureName = keyof typeof structures;

export const structureOf = (name: StructureName): Structure => structures[name];
