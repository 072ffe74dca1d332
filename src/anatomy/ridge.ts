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

/** The Flatirons behind, in the same units. */
export const flatirons =
  'M-20 319L47 293L98 264L106 199L114 170L127 162L140 168L205 238L213 172L222 117L232 93L247 85L262 93L352 217L359 154L367 125L377 107L390 101L403 109L491 225L498 181L506 158L518 150L531 156L617 246L624 217L634 205L647 203L719 268L809 299L933 319L1066 330L1300 338V382H-20z';
export const chimneys =
  'M127 162L135 211L131 264M247 85L255 144L268 199L264 252M390 101L398 154L415 199M518 150L525 193L540 229M647 203L655 238L670 264';
