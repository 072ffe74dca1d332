import { points, type Plane, type Point, type View } from './point.ts';
import type { StructureName } from './structures.ts';

/** A part of the body that a condition may name. */
interface Region {
  /** The words patients read. */
  name: string;
  /** From where it is seen, best first. The body map shows it on that figure. */
  seenFrom: readonly [best: 'back' | 'front', ...others: View[]];
  /** How far along the ridge it stands, in the ridge's units, on a person who lies on one side. */
  onRidge: number;
  /** Its edge on the right half, from behind or the front; on the whole figure where it crosses the midline. */
  frontal: readonly Point[];
  /** Its edge from the side. */
  side: readonly Point[];
  crossesMidline?: true;
  /** Where its label points, if not well inside its right half. */
  anchor?: Readonly<Record<Plane, Point>>;
  /** What lies beneath, drawn where no pathway says more. */
  beneath?: readonly StructureName[];
}

/** Every region, from the back downwards. One entry adds a region: its name here, its map, its plates. */
export const regions = {
  'lower-back': {
    name: 'Lower back',
    seenFrom: ['back', 'side'],
    onRidge: 590,
    frontal: points(
      '0,320 42,317 75,313 78,314 75,326 74,338 75,358 80,378 76,382 56,386 32,394 0,406 -32,394 -56,386 -76,382 -80,378 -75,358 -74,338 -75,326 -78,314 -75,313 -42,317',
    ),
    side: points('-43,320 -30,316 -16,328 -11,356 -16,382 -30,396 -50,394 -45,374 -40,350'),
    crossesMidline: true,
    anchor: { frontal: [65, 337], side: [-28, 388] },
    beneath: ['lumbar-spine', 'sacrum', 'quadratus-lumborum', 'erectors'],
  },
  glute: {
    name: 'Buttock',
    seenFrom: ['back', 'side'],
    onRidge: 690,
    frontal: points('27,420 34,408 54,402 78,412 88,438 90,468 86,498 74,508 54,516 32,519 14,513 7,500 6,470 14,442'),
    anchor: { frontal: [74, 476], side: [-62, 472] },
    side: points('-54,396 -40,402 -31,422 -30,452 -34,482 -44,506 -58,513 -69,499 -77,479 -78,455 -71,431 -60,407'),
  },
  'outer-hip': {
    name: 'Outer hip',
    seenFrom: ['front', 'side', 'back'],
    onRidge: 757,
    frontal: points('72,392 80,385 86,404 91,430 93,460 92,488 86,496 80,488 79,462 77,436 70,410'),
    anchor: { frontal: [88, 441], side: [4, 408] },
    side: points('-22,398 -4,390 14,391 28,402 33,424 28,452 22,478 12,498 -4,502 -16,490 -22,462 -26,428'),
    beneath: ['hip-bone', 'thigh-bone'],
  },
  groin: {
    name: 'Groin',
    seenFrom: ['front', 'side'],
    onRidge: 790,
    frontal: points('5,484 20,470 42,448 60,430 66,438 62,462 46,486 26,508 8,514'),
    side: points('50,418 46,440 43,462 43,484 41,502 31,504 23,490 25,466 36,438'),
    beneath: ['hip-bone', 'thigh-bone'],
  },
  'front-of-thigh': {
    name: 'Front of the thigh',
    seenFrom: ['front', 'side'],
    onRidge: 900,
    frontal: points('20,530 44,500 66,476 78,500 76,560 68,606 56,628 36,628 22,600 16,560'),
    side: points('28,510 43,504 43,530 40,560 35,590 29,612 20,616 15,596 18,560 22,530'),
  },
  'back-of-thigh': {
    name: 'Back of the thigh',
    seenFrom: ['back', 'side'],
    onRidge: 920,
    frontal: points('10,524 34,524 60,520 82,513 84,540 78,580 69,616 60,638 44,628 34,634 21,638 15,610 11,566'),
    anchor: { frontal: [64, 560], side: [-42, 566] },
    side: points('-51,528 -36,524 -22,530 -18,560 -18,596 -22,626 -34,636 -43,626 -49,592 -50,560'),
  },
  'outer-thigh': {
    name: 'Outer thigh',
    seenFrom: ['front', 'side', 'back'],
    onRidge: 890,
    frontal: points('82,506 91,502 88,528 83,558 76,592 69,622 64,634 58,626 64,596 71,560 78,528'),
    anchor: { frontal: [73, 566], side: [20, 590] },
    side: points('-24,510 4,503 30,510 29,550 26,590 22,622 2,631 -18,624 -20,590 -22,550'),
  },
  'outer-knee': {
    name: 'Outer knee',
    seenFrom: ['front', 'side', 'back'],
    onRidge: 1040,
    frontal: points('58,641 66,642 64,656 62,672 64,696 57,700 54,680 55,656'),
    anchor: { frontal: [58, 674], side: [21, 668] },
    side: points('-22,642 0,638 22,644 26,664 24,690 6,701 -14,702 -24,690 -27,664'),
  },
  calf: {
    name: 'Calf',
    seenFrom: ['back', 'side'],
    onRidge: 1090,
    frontal: points('20,684 31,674 42,680 54,674 64,692 69,720 69,748 59,788 46,802 30,798 17,784 12,750 15,716'),
    anchor: { frontal: [54, 742], side: [-34, 748] },
    side: points('-35,686 -24,682 -12,700 -8,730 -10,764 -18,796 -32,804 -38,784 -42,756 -44,730 -42,706'),
  },
  'outer-shin': {
    name: 'Outer shin',
    seenFrom: ['front', 'side', 'back'],
    onRidge: 1080,
    frontal: points('56,706 65,702 69,722 70,746 64,776 56,802 48,816 47,796 53,762 56,730'),
    side: points('-2,709 14,710 19,724 16,760 13,796 10,824 -2,826 -5,790 -4,750 -4,722'),
  },
  sole: {
    name: 'Foot',
    seenFrom: ['back', 'side', 'front'],
    onRidge: 1190,
    frontal: points('20,898 33,896 45,900 53,912 55,921 50,926 36,927 20,925 16,914'),
    anchor: { frontal: [47, 914], side: [70, 912] },
    side: points('-33,908 -22,898 0,889 26,885 52,897 80,908 97,917 88,924 60,923 30,920 8,921 -14,925 -30,921'),
  },
} as const satisfies Record<string, Region>;

export type RegionName = keyof typeof regions;

/** A region by its name, whatever it leaves out. */
export const regionOf = (name: RegionName): Region => regions[name];

/** The names of all regions, from the back downwards. */
export const regionNames = Object.keys(regions) as RegionName[];
