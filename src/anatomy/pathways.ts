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

const meeting = { frontal: [38, 430], side: [-40, 431] } as const satisfies Record<Plane, Point>;
const division = { frontal: [45, 604], side: [-26, 604] } as const satisfies Record<Plane, Point>;
const fibularNeck = { frontal: [62, 678], side: [-8, 684] } as const satisfies Record<Plane, Point>;

const root = (frontal: readonly Point[], side: readonly Point[]): Strand => ({
  thickness: 'root',
  seenFrom: ['back', 'side'],
  course: { frontal: [...frontal, meeting.frontal], side: [...side, meeting.side] },
});

/** The sciatic nerve, after StatPearls (Sciatic nerve): roots L4 to S3, beneath piriformis, divided above the knee. */
const sciaticNerve: readonly Strand[] = [
  root(points('7,366 18,388 29,412'), points('-26,374 -31,400 -37,420')),
  root(points('7,384 17,399 28,416'), points('-30,391 -34,408 -38,424')),
  root(points('9,399 18,408 28,420'), points('-33,408 -36,420')),
  root(points('10,411 20,418 29,424'), points('-38,420 -38,428')),
  root(points('10,423 20,426 30,428'), points('-44,426 -41,429')),
  {
    thickness: 'trunk',
    seenFrom: ['back', 'side'],
    course: {
      frontal: [meeting.frontal, ...points('48,450 55,474 54,500 50,530 47,570'), division.frontal],
      side: [meeting.side, ...points('-35,456 -28,478 -25,504 -26,540 -27,575'), division.side],
    },
  },
  {
    thickness: 'trunk',
    seenFrom: ['back'],
    course: {
      frontal: [division.frontal, ...points('42,640 41,680 40,730 35,790 27,846 21,872 24,900 36,918')],
      side: [division.side, ...points('-27,640 -25,680 -26,730 -25,790 -20,846 -14,880 4,904 34,914')],
    },
  },
  {
    thickness: 'trunk',
    seenFrom: ['back', 'side'],
    course: {
      frontal: [division.frontal, ...points('52,630 57,656'), fibularNeck.frontal],
      side: [division.side, ...points('-23,636 -17,664'), fibularNeck.side],
    },
  },
  {
    thickness: 'branch',
    seenFrom: ['front', 'side'],
    course: {
      frontal: [fibularNeck.frontal, ...points('64,692 65,716 63,750 56,800 46,842 42,876 46,912')],
      side: [fibularNeck.side, ...points('3,702 6,740 5,800 7,850 16,882 44,904')],
    },
  },
];

/** Every pathway that a condition may name. */
export const pathways = {
  'sciatic-nerve': {
    name: 'The sciatic nerve',
    course:
      'From roots in the lower spine the nerve passes beneath the piriformis and down the back of the thigh. Above the knee it divides: one branch goes on to calf and sole, the other turns round the outer knee to shin and foot.',
    structures: ['lumbar-spine', 'sacrum', 'piriformis'],
    strands: sciaticNerve,
    stations: [
      { name: 'Nerve roots (L4\u00a0to\u00a0S3)', at: { frontal: [23, 401], side: [-32, 404] } },
      { name: 'Sciatic nerve', at: { frontal: [50, 532], side: [-26, 532] } },
      { name: 'It divides above the knee', at: division },
      { name: 'Branch to calf and sole (tibial)', at: { frontal: [40, 734], side: [-26, 734] } },
      { name: 'Branch to outer shin (peroneal)', at: { frontal: [63, 752], side: [6, 752] } },
    ],
  },
  piriformis: {
    name: 'The piriformis',
    course:
      'The piriformis lies deep in the buttock. It runs from the base of the spine (the sacrum) out to the top of the thigh bone, and the sciatic nerve leaves the pelvis beneath it.',
    structures: ['sacrum', 'piriformis'],
    strands: sciaticNerve.slice(0, 6),
    stations: [{ name: 'Sciatic nerve', at: { frontal: [54, 500], side: [-25, 504] } }],
  },
  'it-band': {
    name: 'The IT band',
    course:
      'Two hip muscles, one in front and one behind, feed into this strip of tough tissue. It runs down the outside of the thigh, passes the outer side of the knee and ends on the shin bone just below.',
    structures: ['gluteus-maximus', 'tensor-fasciae-latae', 'iliotibial-band'],
    strands: [],
    stations: [
      { name: 'Outer knee bone (lateral epicondyle)', at: { frontal: [62, 648], side: [2, 646] } },
      { name: 'End on the shin bone (Gerdy’s tubercle)', at: { frontal: [60, 687], side: [13, 687] } },
    ],
  },
} as const satisfies Record<string, Pathway>;

export type PathwayName = keyof typeof pathways;

export const pathwayOf = (name: PathwayName): Pathway => pathways[name];

export const pathwayNames = Object.keys(pathways) as PathwayName[];
