import type { Point } from '../body/point.ts';
import { regionOf } from '../body/regions.ts';
import { ridgeLine, trail } from '../body/ridge.ts';
import type { WhereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import type { PagePath } from '../../domain/urls.ts';
import { flattened } from './curve.ts';
import { lineAt, summit } from './skyline.ts';

/** A condition's flag on the ridge: a pole, and the name at its top. */
export interface Flag {
  title: string;
  path: PagePath;
  /** The foot of the pole, on the ridge; of a pain along the nerve, on the trail. */
  foot: Point;
  /** From where to where the name stands, beside its pole or above it. */
  span: readonly [from: number, to: number];
  /** The name's baseline, and from which end of its span it is set. */
  name: { x: number; y: number; anchor: 'start' | 'end' };
}

/** How a ridge is squeezed, cut and lettered for a screen. Lengths are in units of the screen's view. */
export interface RidgeFrame {
  /** A view's unit is as high as the ridge's, and may be less wide. */
  squeeze: number;
  left: number;
  right: number;
  letter: number;
  /** From one name to the next, upwards: the height of a target. */
  step: number;
}

/** A condition as its flag needs it. */
export interface FlaggedCondition {
  title: string;
  path: PagePath;
  regions: WhereItHurts['regions'];
  pathway: WhereItHurts['pathway'];
}

/** Past so many flags their poles would stand too close: the list of conditions stands alone. */
export const flagLimit = 6;

/** Between a name and a pole. */
const gap = 8;

const line = flattened(ridgeLine);
const nerve = flattened(trail);
const [trailStart = [0, 0], trailEnd = [0, 0]] = [trail[0], trail.at(-1)];

/** Units that a name takes: the heading font's letters are half as wide as they are high. */
export const nameWidth = (title: string, letter: number): number => Math.round(title.length * letter * 0.5);

type Pole = Pick<Flag, 'title' | 'path' | 'foot'>;

/** The poles, the rightmost first, each in the middle of the places where it is felt, or as near as it stands free. */
function poles(conditions: readonly FlaggedCondition[], { squeeze, letter }: RidgeFrame): Pole[] {
  let free = Infinity;
  return conditions
    .map((condition) => {
      const places = condition.regions.map((region) => regionOf(region).onRidge);
      return { ...condition, middle: places.reduce((sum, place) => sum + place, 0) / places.length };
    })
    .sort((a, b) => b.middle - a.middle)
    .map(({ title, path, pathway, middle }) => {
      const x = Math.round(Math.min(middle * squeeze, free));
      free = x - letter / 2;
      const along = x / squeeze;
      const onTrail = pathway === 'sciatic-nerve' && along > trailStart[0] && along < trailEnd[0];
      return { title, path, foot: [x, Math.round(lineAt(along, onTrail ? nerve : line).y)] };
    });
}

/** The flag of a pole whose name stands from `from` on: as low as the skyline and the flags planted so far let it. */
function flagAt(pole: Pole, from: number, planted: readonly Flag[], { squeeze, letter, step }: RidgeFrame): Flag {
  const to = from + nameWidth(pole.title, letter);
  const [x] = pole.foot;
  const [left, right] = [Math.min(from, x), Math.max(to, x)];
  const below = planted.filter(
    ({ foot, span }) => left < Math.max(span[1], foot[0]) + gap && right > Math.min(span[0], foot[0]) - gap,
  );
  const y = Math.min(summit(left / squeeze, right / squeeze) - letter, ...below.map(({ name }) => name.y - step));
  const anchor = from > x ? 'start' : 'end';
  return { ...pole, span: [from, to], name: { x: anchor === 'start' ? from : to, y: Math.round(y), anchor } };
}

/** The flag of a pole among those that still wait, which will be higher: its name stands between their poles. */
function flagAmong(
  pole: Pole,
  waiting: readonly Pole[],
  planted: readonly Flag[],
  frame: RidgeFrame,
): Flag | undefined {
  const [x] = pole.foot;
  const width = nameWidth(pole.title, frame.letter);
  const others = waiting.map(({ foot }) => foot[0]);
  const left = Math.max(frame.left + gap, ...others.filter((other) => other < x).map((other) => other + gap));
  const right = Math.min(frame.right - gap, ...others.filter((other) => other > x).map((other) => other - gap));
  if (width > right - left) return undefined;
  const after = flagAt(pole, Math.min(x + gap, right - width), planted, frame);
  const before = flagAt(pole, x - gap - width, planted, frame);
  return before.span[0] >= left && before.name.y - after.name.y > frame.step / 2 ? before : after;
}

/**
 * A flag for each condition, upwards: its name right of the pole, or as far right as there is room, or left where it
 * stands lower. No name crosses a pole: a pole that waits is in the way of no fewer names than one that is planted, so
 * the first that finds room may take it.
 * @returns none past the limit, or where a name finds no room.
 */
export function plantFlags(conditions: readonly FlaggedCondition[], frame: RidgeFrame): Flag[] {
  if (conditions.length > flagLimit) return [];
  const flags: Flag[] = [];
  let waiting = poles(conditions, frame);
  while (waiting.length > 0) {
    const flag = waiting.reduce<Flag | undefined>(
      (found, pole) => found ?? flagAmong(pole, waiting, flags, frame),
      undefined,
    );
    if (!flag) return [];
    flags.push(flag);
    waiting = waiting.filter(({ foot }) => foot[0] !== flag.foot[0]);
  }
  return flags;
}

/** How far a target reaches above the baseline of its name. */
export const targetAbove = ({ letter, step }: RidgeFrame): number => Math.ceil((step + letter * 0.7) / 2);

/** The top of the frame: above the highest name and its target, and above the Flatirons. */
export const skyAbove = (flags: readonly Flag[], frame: RidgeFrame): number =>
  Math.min(...flags.map(({ name }) => name.y - targetAbove(frame) - 2), 60);
