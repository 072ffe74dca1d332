import { points } from './point.ts';

/**
 * A person lying on one side, drawn as a ridge: head at the left, then shoulder, waist, hip, knee and foot. One unit is
 * one unit of the skyline; the ground is at y = 352.
 */
export const ridgeLine = points(
  '-40,356 0,352 60,346 110,330 128,296 150,262 186,244 222,250 246,276 262,298 290,292 318,250 346,196 376,158 408,150 444,164 490,198 540,236 588,256 628,246 664,210 700,168 738,146 776,148 816,172 870,212 926,248 976,274 1016,282 1058,280 1100,296 1134,314 1154,310 1168,290 1182,276 1198,280 1208,304 1222,332 1250,346 1300,352',
);

/** The ground, which all strokes keep above. */
export const ground = 352;

/** The spine, dotted, from neck to waist. */
export const spine = points('262,326 300,314 350,286 410,268 480,284 540,304 590,310');

/** The nerve, a trail from the waist down the leg. */
export const trail = points(
  '590,310 640,298 700,272 748,268 800,280 860,300 930,312 1000,316 1060,322 1110,332 1150,338',
);

/** What the shade of head, arm, buttock and knee ends above: folds of the body, each from left to right. */
export const folds = [
  '196,338 222,330 246,316 262,298',
  '424,206 462,230 502,256 534,270 562,270 588,258',
  '794,276 820,263 836,242 839,220',
  '1004,305 1020,299 1030,288',
].map(points);

/** The other lines that make a body of the hill: shoulder, hip and heel. */
export const contours = [
  '368,264 360,236 372,209 398,198 424,206',
  '664,256 684,228 706,208 730,198',
  '1172,300 1176,316 1190,330',
].map(points);

/** The crest of the Flatirons behind, in the same units, and the gullies in their faces. */
export const flatirons = points(
  '-20,319 47,293 98,264 106,199 114,170 127,162 140,168 205,238 213,172 222,117 232,93 247,85 262,93 352,217 359,154 367,125 377,107 390,101 403,109 491,225 498,181 506,158 518,150 531,156 617,246 624,217 634,205 647,203 719,268 809,299 933,319 1066,330 1300,338',
);
export const chimneys =
  'M127 162L135 211L131 264M247 85L255 144L268 199L264 252M390 101L398 154L415 199M518 150L525 193L540 229M647 203L655 238L670 264';
