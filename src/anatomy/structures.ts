import { onBothSides, points, type Plane, type Point, type View } from './point.ts';

/** A bone or a muscle, drawn over the figure where a pathway or a region asks for it. */
export interface Structure {
  /** Plain words first, the anatomical term after. */
  name: string;
  kind: 'bone' | 'muscle' | 'band';
  seenFrom: readonly View[];
  /** It lies so deep that the hatching goes over it. */
  deep?: true;
  /** Closed shapes. */
  shapes: Readonly<Record<Plane, readonly (readonly Point[])[]>>;
  /** The run of a muscle's fibres. */
  fibres?: Readonly<Record<Plane, readonly (readonly Point[])[]>>;
  /** Where the leader of its label starts. */
  anchor: Readonly<Record<Plane, Point>>;
}

/** A lumbar vertebra from behind: transverse processes at the sides, the spinous process pointing down. */
const vertebraFromBehind = (y: number): readonly Point[] => [
  [-23, y + 3],
  [-8, y + 2],
  [0, y],
  [8, y + 2],
  [23, y + 3],
  [23, y + 7],
  [7, y + 8],
  [4, y + 12],
  [0, y + 16],
  [-4, y + 12],
  [-7, y + 8],
  [-23, y + 7],
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
      frontal: [
        points(
          '-29,397 -20,391 -8,390 0,393 8,390 20,391 29,397 28,411 21,425 12,435 6,443 2,452 0,458 -2,452 -6,443 -12,435 -21,425 -28,411',
        ),
      ],
      side: [points('-32,391 -10,397 -20,412 -34,430 -43,448 -43,464 -50,464 -56,448 -54,428 -45,408')],
    },
    anchor: { frontal: [2, 412], side: [-44, 420] },
  },
  erectors: {
    name: 'Long back muscles (erectors)',
    kind: 'muscle',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: onBothSides([points('7,298 24,297 38,300 41,330 38,360 30,384 20,404 8,418 6,400 6,350')]),
      side: [points('-44,298 -37,300 -36,330 -38,360 -42,382 -48,398 -46,378 -41,346')],
    },
    fibres: {
      frontal: onBothSides([points('14,304 14,350 11,404'), points('29,304 30,346 20,392')]),
      side: [points('-40,304 -39,346 -44,380')],
    },
    anchor: { frontal: [24, 322], side: [-39, 322] },
  },
  'quadratus-lumborum': {
    name: 'Deep muscle beside the spine (quadratus lumborum)',
    kind: 'muscle',
    seenFrom: ['back'],
    shapes: {
      frontal: onBothSides([points('24,306 42,307 47,330 53,354 59,376 46,382 32,386 24,376 22,340')]),
      side: [points('-30,304 -20,308 -14,340 -8,376 -20,382 -30,380 -30,340')],
    },
    fibres: {
      frontal: onBothSides([points('43,336 46,358 48,378'), points('46,336 50,356 54,374')]),
      side: [],
    },
    anchor: { frontal: [50, 366], side: [-18, 360] },
  },
  piriformis: {
    name: 'Deep buttock muscle (piriformis)',
    kind: 'muscle',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [points('27,412 38,414 54,428 70,438 83,442 82,450 68,450 50,447 32,442 14,434 21,425')],
      side: [points('-27,411 -16,420 -6,432 2,438 0,445 -12,445 -26,442 -40,437 -44,431 -36,420')],
    },
    fibres: {
      frontal: [points('30,417 52,433 78,445'), points('26,425 50,439 76,447'), points('22,432 46,442 66,447')],
      side: [points('-28,417 -14,429 -2,440'), points('-36,429 -22,437 -6,443')],
    },
    anchor: { frontal: [72, 445], side: [-10, 439] },
  },
  'hip-bone': {
    name: 'Hip bone (side of the pelvis)',
    kind: 'bone',
    deep: true,
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
    name: 'Bony point of the outer hip (greater trochanter)',
    kind: 'bone',
    deep: true,
    seenFrom: ['back', 'side', 'front'],
    shapes: {
      frontal: [
        points(
          '50,438 60,442 64,452 72,448 84,440 90,448 88,466 80,482 74,520 66,566 60,572 56,562 64,514 68,482 60,466 48,464 42,450',
        ),
      ],
      side: [
        points(
          '-4,440 4,438 12,445 14,458 10,472 10,500 11,540 10,600 14,640 18,660 12,674 -10,676 -20,664 -18,648 -8,620 -5,560 -6,500 -9,476 -12,462 -10,448',
        ),
      ],
    },
    anchor: { frontal: [84, 452], side: [1, 456] },
  },
  'tensor-fasciae-latae': {
    name: 'Muscle at front and side of hip (tensor fasciae latae)',
    kind: 'muscle',
    seenFrom: ['side', 'front'],
    shapes: {
      frontal: [points('66,404 76,398 85,412 91,442 92,470 90,486 85,482 81,458 74,428')],
      side: [points('22,400 34,398 38,414 34,440 24,472 14,490 8,484 16,452 20,424')],
    },
    fibres: {
      frontal: [points('73,406 83,436 88,474')],
      side: [points('27,404 25,440 14,478'), points('33,406 30,440 20,470')],
    },
    anchor: { frontal: [82, 424], side: [31, 424] },
  },
  'gluteus-maximus': {
    name: 'Large buttock muscle (gluteus maximus)',
    kind: 'muscle',
    seenFrom: ['side', 'back'],
    shapes: {
      frontal: [points('14,408 34,394 54,402 74,426 88,462 91,490 86,512 70,518 44,506 22,486 7,462 8,436')],
      side: [points('-50,400 -40,394 -24,410 -8,448 4,484 4,510 -10,519 -30,512 -52,496 -68,472 -66,436')],
    },
    fibres: {
      frontal: [points('30,404 60,436 87,490'), points('14,424 48,466 80,505')],
      side: [points('-48,414 -24,446 0,490'), points('-56,426 -32,458 -4,494'), points('-60,442 -38,468 -12,492')],
    },
    anchor: { frontal: [66, 462], side: [-20, 446] },
  },
  'iliotibial-band': {
    name: 'IT band (iliotibial band)',
    kind: 'band',
    seenFrom: ['side', 'front', 'back'],
    shapes: {
      frontal: [
        points('86,476 92,478 90,510 84,556 74,606 65,652 61,676 57,693 52,690 56,672 60,652 68,604 77,554 83,508'),
      ],
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
