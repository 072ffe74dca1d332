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
    anchor: { frontal: [1, 309], side: [-12, 308] },
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
  'quadratus-lumborum': {
    name: 'Deep muscle (quadratus lumborum)',
    kind: 'muscle',
    seenFrom: ['back'],
    shapes: {
      frontal: [points('24,306 42,307 47,330 53,354 59,376 46,382 32,386 24,376 22,340')],
      side: [points('-30,304 -20,308 -14,340 -8,376 -20,382 -30,380 -30,340')],
    },
    fibres: {
      frontal: [points('43,336 46,358 48,378'), points('46,336 50,356 54,374')],
      side: [],
    },
    anchor: { frontal: [50, 366], side: [-18, 360] },
  },
  erectors: {
    name: 'Long back muscles (erectors)',
    kind: 'muscle',
    seenFrom: ['back', 'side'],
    shapes: {
      frontal: [points('7,298 24,297 38,300 41,330 38,360 30,384 20,404 8,418 6,400 6,350')],
      side: [points('-44,298 -37,300 -36,330 -38,360 -42,382 -48,398 -46,378 -41,346')],
    },
    fibres: {
      frontal: [points('14,304 14,350 11,404'), points('29,304 30,346 20,392')],
      side: [points('-40,304 -39,346 -44,380')],
    },
    anchor: { frontal: [24, 322], side: [-39, 322] },
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
    seenFrom: ['side'],
    shapes: {
      frontal: [],
      side: [
        points(
          '37,396 33,385 22,373 6,366 -12,366 -30,373 -42,384 -47,396 -43,403 -36,406 -27,409 -18,418 -16,430 -20,441 -28,447 -22,453 -23,464 -30,474 -31,487 -23,496 -11,494 2,490 14,487 27,483 36,474 37,464 31,457 28,448 28,430 31,419 29,410 32,403',
        ),
        points('-6,470 2,463 14,464 22,470 12,479 0,481'),
        points('9,421 -4,426 -9,439 -4,452 9,457 22,452 27,439 22,426'),
      ],
    },
    anchor: { frontal: [60, 400], side: [14, 384] },
  },
  'thigh-bone': {
    name: 'Bony point (greater trochanter)',
    kind: 'bone',
    seenFrom: ['back', 'side', 'front'],
    shapes: {
      frontal: [
        points(
          '36,447 40,438 49,434 58,438 62,446 70,447 76,441 84,438 89,446 88,463 83,484 77,520 67,560 60,600 58,626 62,642 60,656 52,662 44,657 34,661 25,655 25,643 37,626 45,600 54,560 66,512 69,490 66,476 58,465 47,463 39,456',
        ),
      ],
      side: [
        points(
          '2,433 9,427 18,428 23,437 21,447 13,453 9,462 9,476 12,502 15,540 14,580 12,610 13,628 18,642 18,654 12,663 0,666 -12,667 -20,660 -21,648 -14,634 -5,616 -1,590 0,560 -2,530 -5,502 -10,484 -17,470 -19,456 -14,446 -6,443 0,446',
        ),
      ],
    },
    anchor: { frontal: [84, 452], side: [-9, 458] },
  },
  'outer-knob': {
    name: 'Bony bump (lateral epicondyle)',
    kind: 'bone',
    seenFrom: ['side', 'front', 'back'],
    shapes: {
      frontal: [
        points('50,606 58,606 59,626 64,642 62,655 55,661 46,657 34,661 25,655 25,643 37,626'),
        points('58,641 63,647 59,655 54,648'),
      ],
      side: [
        points('0,606 12,606 13,628 18,642 18,654 12,663 0,666 -12,667 -20,660 -21,648 -14,634 -4,618'),
        points('-5,639 2,647 -5,656 -13,648'),
      ],
    },
    anchor: { frontal: [59, 648], side: [-5, 648] },
  },
  'shin-bone': {
    name: 'End on the shin bone (Gerdy’s tubercle)',
    kind: 'bone',
    seenFrom: ['side', 'front', 'back'],
    shapes: {
      frontal: [
        points('24,669 42,666 62,669 62,681 53,700 49,750 42,820 40,866 24,868 30,820 35,750 34,706 26,686'),
        points('60,686 66,690 65,706 62,750 50,810 43,862 39,858 47,806 57,750 59,706'),
      ],
      side: [
        points('-20,673 -4,671 10,671 22,675 24,688 19,708 15,750 10,810 10,866 -8,868 -4,810 0,750 -4,708 -15,690'),
        points('-14,684 -8,687 -7,700 -8,750 -10,810 -10,872 -18,868 -15,810 -14,750 -15,704 -19,692'),
        points('14,679 21,685 15,694 8,686'),
      ],
    },
    anchor: { frontal: [56, 680], side: [14, 686] },
  },
  'tensor-fasciae-latae': {
    name: 'Hip muscle (tensor fasciae latae)',
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
      side: [points('-2,484 14,482 15,520 14,560 13,600 12,640 15,668 18,686 11,691 6,676 1,645 -1,600 -2,560 -2,520')],
    },
    fibres: {
      frontal: [],
      side: [points('4,490 4,560 5,630 11,682'), points('9,490 10,560 9,630 14,680')],
    },
    anchor: { frontal: [81, 556], side: [9, 556] },
  },
} as const satisfies Record<string, Structure>;

export type StructureName = keyof typeof structures;

export const structureOf = (name: StructureName): Structure => structures[name];
