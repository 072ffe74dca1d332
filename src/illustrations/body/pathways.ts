import { points, type Plane, type Point, type View } from './point.ts';
import type { StructureName } from './structures.ts';

/** A length of nerve. */
interface Strand {
  thickness: 'root' | 'trunk' | 'branch';
  seenFrom: readonly View[];
  course: Readonly<Record<Plane, readonly Point[]>>;
}

/** A place along the way that has a label of its own. */
interface Station {
  name: string;
  at: Readonly<Record<Plane, Point>>;
}

/** Something that runs through the body, drawn over the regions. */
interface Pathway {
  /** What the plate is called. */
  name: string;
  /** Its course in words, for captions and for people who don't see the plate. */
  course: string;
  structures: readonly StructureName[];
  strands: readonly Strand[];
  stations: readonly Station[];
}

const meeting = { frontal: [38, 430], side: [-30, 432] } as const satisfies Record<Plane, Point>;
const division = { frontal: [44, 624], side: [-27, 624] } as const satisfies Record<Plane, Point>;
const fibularNeck = { frontal: [62, 697], side: [-12, 697] } as const satisfies Record<Plane, Point>;

const root = (frontal: readonly Point[], side: readonly Point[]): Strand => ({
  thickness: 'root',
  seenFrom: ['back', 'side'],
  course: { frontal: [...frontal, meeting.frontal], side: [...side, meeting.side] },
});

/** The sciatic nerve, after StatPearls (Sciatic nerve): roots L4 to S3, beneath piriformis, divided above the knee. */
const sciaticNerve: readonly Strand[] = [
  root(points('8,370 19,390 30,413'), points('-26,374 -24,396 -28,418')),
  root(points('9,388 19,402 30,417'), points('-30,390 -28,406 -29,420')),
  root(points('12,403 21,411 30,421'), points('-23,406 -27,420')),
  root(points('11,414 21,420 30,425'), points('-29,417 -31,425')),
  root(points('9,424 20,427 30,429'), points('-36,425 -33,429')),
  {
    thickness: 'trunk',
    seenFrom: ['back', 'side'],
    course: {
      frontal: [meeting.frontal, ...points('47,450 55,474 54,500 50,530 46,580'), division.frontal],
      side: [meeting.side, ...points('-31,454 -28,478 -25,504 -26,540 -27,585'), division.side],
    },
  },
  {
    thickness: 'trunk',
    seenFrom: ['back'],
    course: {
      frontal: [division.frontal, ...points('41,652 41,684 40,730 35,790 27,846 21,872 24,900 36,918')],
      side: [division.side, ...points('-27,652 -24,684 -18,730 -17,790 -15,846 -12,880 4,904 34,914')],
    },
  },
  {
    thickness: 'trunk',
    seenFrom: ['back', 'side'],
    course: {
      frontal: [division.frontal, ...points('51,650 58,676'), fibularNeck.frontal],
      side: [division.side, ...points('-24,652 -19,678'), fibularNeck.side],
    },
  },
  {
    thickness: 'branch',
    seenFrom: ['front', 'side'],
    course: {
      frontal: [fibularNeck.frontal, ...points('65,708 65,726 62,756 54,804 44,846 37,878 35,908')],
      side: [fibularNeck.side, ...points('-3,706 2,722 4,760 5,806 9,850 17,874 36,892 60,905')],
    },
  },
];

/** Every pathway that a condition may name. */
export const pathways = {
  'sciatic-nerve': {
    name: 'The sciatic nerve',
    course:
      'The nerve leaves the pelvis, usually below a small, deep buttock muscle (the piriformis), and runs down the back of the thigh. Above the knee it divides: one branch goes on through the calf to the sole, the other round the outer knee to the top of the foot.',
    structures: ['lumbar-spine', 'sacrum', 'piriformis'],
    strands: sciaticNerve,
    stations: [
      { name: 'Nerve roots (L4\u00a0to\u00a0S3)', at: { frontal: [23, 399], side: [-25, 398] } },
      { name: 'Sciatic nerve', at: { frontal: [50, 532], side: [-26, 532] } },
      { name: 'It divides above the knee', at: division },
      { name: 'Branch to calf and sole (tibial)', at: { frontal: [41, 702], side: [-18, 734] } },
      { name: 'Branch to shin and top of foot (peroneal)', at: { frontal: [63, 752], side: [4, 752] } },
    ],
  },
  piriformis: {
    name: 'The piriformis',
    course:
      'The piriformis lies deep in the buttock. It runs from the front of the sacrum, at the base of the spine, out to the bony point at the top of the thigh bone. The sciatic nerve usually leaves the pelvis just below it.',
    structures: ['sacrum', 'thigh-bone', 'piriformis'],
    strands: sciaticNerve.slice(0, 6),
    stations: [{ name: 'Sciatic nerve', at: { frontal: [54, 500], side: [-25, 504] } }],
  },
  'it-band': {
    name: 'The IT band',
    course:
      'Two hip muscles, one in front and one behind, feed into this strip of tough tissue. It runs down the outside of the thigh, passes the outer side of the knee and ends on the shin bone just below.',
    structures: ['outer-knob', 'shin-bone', 'gluteus-maximus', 'tensor-fasciae-latae', 'iliotibial-band'],
    strands: [],
    stations: [],
  },
} as const satisfies Record<string, Pathway>;

export type PathwayName = keyof typeof pathways;

export const pathwayOf = (name: PathwayName): Pathway => pathways[name];

export const pathwayNames = Object.keys(pathways) as PathwayName[];
