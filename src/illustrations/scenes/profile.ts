import { lowerContours } from '../body/contours.ts';
import { points, type Point } from '../body/point.ts';
import { share, turned } from './placed.ts';

/** A figure from the side, standing, facing right; its lower half is the plates'. */
const front = points(
  '6,0 32,5 50,20 57,40 57,55 70,80 70,80 59,88 62,99 58,107 61,118 51,128 36,128 23,133 18,146 24,160 42,178 58,202 65,226 63,250 57,278 55,315 58,345 60,365 57,392 50,418 46,505 47,530 44,560 39,590 34,615 33,640 33,660 29,680 24,706 22,730 20,760 16,800 15,830 18,858 26,876 44,886 70,898 92,906 103,914 103,924 92,930 55,928 10,926 -22,930 -35,924 -38,910 -34,890 -28,868',
);
const back = points(
  '-29,845 -34,815 -42,782 -47,752 -48,728 -44,702 -45,630 -53,590 -55,550 -60,516 -72,500 -80,480 -81,455 -74,430 -62,405 -50,380 -44,350 -47,320 -54,285 -62,252 -67,224 -66,196 -58,168 -44,145 -35,126 -34,112 -40,96 -47,82 -51,62 -49,38 -37,16 -17,3',
);

const hip: Point = [-8, 465];
const knee: Point = [-8, 660];
const ankle: Point = [-10, 880];

/** Degrees that the joints are bent. */
export interface Bend {
  hip: number;
  knee: number;
  ankle: number;
}

/** Bends the leg of the standing figure. */
export const bent =
  (by: Bend) =>
  (line: readonly Point[]): Point[] =>
    line.map((point) => {
      const [, y] = point;
      const foot = turned(point, ankle, by.ankle * share(y, 850, 890));
      const shin = turned(foot, knee, by.knee * share(y, 635, 690));
      return turned(shin, hip, -by.hip * share(y, 425, 510));
    });

/** All of it, from the crown over face, belly, shin and sole to the back. */
export const profile: readonly Point[] = [...front, ...back];

/** A leg by itself, open at the hip. */
export const leg: readonly Point[] = [...front, ...back].slice(
  front.findIndex(([, y]) => y === 505),
  front.length + 12,
);

/** Within its edge: the ankle. */
export const ankleBone: readonly Point[] = lowerContours.side.single[3] ?? [];
