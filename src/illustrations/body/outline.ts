import { points, type Plane, type Point } from './point.ts';

/** The right half of the figure's edge, from the crown over arm and hand to the armpit. */
export const headAndArm: readonly Point[] = points(
  '-1,0 17,3 31,13 38,31 39,51 42,57 43,65 40,77 36,82 33,94 30,104 30,116 34,127 46,136 66,143 88,149 106,158 119,172 127,191 130,213 130,236 131,257 134,277 140,297 146,318 149,342 148,368 145,393 143,412 146,428 151,446 153,466 152,486 147,503 140,508 134,500 131,484 128,474 123,466 121,452 123,436 124,420 122,398 117,370 113,342 111,318 109,298 106,278 103,258 100,240 97,224',
);

/** From the armpit down the outer side to the foot, and up the inner side to the crotch. */
export const trunkAndLeg: readonly Point[] = points(
  '95,238 92,262 87,290 81,315 76,338 77,358 83,382 90,408 95,434 97,462 96,492 93,522 88,556 81,592 73,626 67,650 65,671 68,693 73,718 74,744 69,776 60,808 51,838 45,860 46,874 44,888 48,902 56,913 59,923 52,929 38,930 24,930 14,926 12,914 16,900 18,886 15,874 18,858 17,836 12,806 8,776 7,746 10,716 15,690 17,668 15,645 12,620 9,590 6,560 4,538 -1,520',
);

/** Where the lower body is cut off above, on a plate. */
export const waist = 285;

/** The waist has corners: points that stand twice. */
const lowerTrunkAndLeg: readonly Point[] = [...points(`0,294 50,291 88,${waist} 88,${waist}`), ...trunkAndLeg.slice(3)];

/** The lower body in profile, facing right: round by the belly and the shin, back by the heel and the seat. */
const profile: readonly Point[] = points(
  `-52,${waist} -52,${waist} 0,292 52,${waist} 52,${waist} 55,315 58,340 60,365 58,390 54,415 49,440 46,460 46,480 47,500 47,530 44,560 39,590 34,615 32,632 34,645 33,660 29,676 27,690 24,706 22,730 20,760 17,790 15,820 16,850 22,872 38,884 60,896 86,906 100,912 105,920 99,928 85,930 55,928 20,925 -5,928 -22,930 -33,926 -38,915 -37,900 -31,885 -28,868 -29,845 -34,815 -41,785 -46,755 -48,730 -45,705 -39,680 -37,662 -40,645 -47,620 -53,590 -54,560 -55,530 -60,516 -72,500 -80,480 -81,455 -74,430 -62,405 -50,380 -44,350 -47,320`,
);

/** The edge of the lower body: its right half from behind or the front, all of it from the side. */
export const lowerBody: Readonly<Record<Plane, readonly Point[]>> = { frontal: lowerTrunkAndLeg, side: profile };
