import type { Point } from '../../anatomy/point.ts';
import { regionOf } from '../../anatomy/regions.ts';
import { ridgeLine, trail } from '../../anatomy/ridge.ts';
import type { WhereItHurts } from '../../schemas/where-it-hurts.ts';
import type { PagePath } from '../urls.ts';
import { flattened } from './curve.ts';

/** A condition's flag on the ridge: a pole, and the name beside its top. */
export interface Flag {
  title: string;
  path: PagePath;
  /** The foot of the pole, on the ridge; of a pain along the nerve, on the trail. */
  foot: Point;
  /** Where the name stands: the baseline, and from which side it starts. */
  name: { x: number; y: number; side: 'right' | 'left' };
}

/** How a ridge is cut and lettered for a screen, in units of the ridge. */
export interface RidgeFrame {
  left: number;
  right: number;
  letter: number;
  /** From one name to the next, upwards: the height of a target. */
  step: number;
}

/** Past so many flags their poles would stand too close: the list of conditions stands alone. */
export const flagLimit = 6;

/** Room between the highest ground and the lowest name. */
const clear = 24;

const line = flattened(ridgeLine);
const nerve = flattened(trail);

/** The height of a line at a place along it, and how steeply it falls to the right there. */
export function lineAt(x: number, line: readonly Point[]): { y: number; slope: number } {
  const next = line.findIndex(([px]) => px > x);
  const [[x1, y1], [x2, y2]] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
  const slope = (y2 - y1) / (x2 - x1);
  return { y: y1 + slope * (x - x1), slope };
}

/** A condition as its flag needs it. */
export interface FlaggedCondition {
  title: string;
  path: PagePath;
  regions: WhereItHurts['regions'];
  pathway: WhereItHurts['pathway'];
}

/** Units that a name takes: the heading font's letters are half as wide as they are high. */
export const nameWidth = (title: string, letter: number): number => Math.round(title.length * letter * 0.5);

/**
 * A flag for each condition, in the middle of the places where it is felt, each name on a level of its own. Names stand
 * right of their poles, the leftmost highest; those that would leave the frame stand left, above the others, the
 * rightmost highest. So no name crosses a pole.
 * @returns none past the limit, or where a name would cross a pole all the same.
 */
export function plantFlags(conditions: readonly FlaggedCondition[], frame: RidgeFrame): Flag[] {
  if (conditions.length > flagLimit) return [];
  const { letter, step } = frame;
  const planted = conditions.map(({ title, path, regions, pathway }) => {
    const places = regions.map((region) => regionOf(region).onRidge);
    const x = Math.round(places.reduce((sum, place) => sum + place, 0) / places.length);
    const side = x + nameWidth(title, letter) + 8 < frame.right ? ('right' as const) : ('left' as const);
    const [first = [0, 0], last = [0, 0]] = [nerve[0], nerve.at(-1)];
    const onTrail = pathway === 'sciatic-nerve' && x > first[0] && x < last[0];
    return { title, path, x, y: Math.round(lineAt(x, onTrail ? nerve : line).y), side };
  });
  const upwards = [
    ...planted.filter(({ side }) => side === 'right').sort((a, b) => b.x - a.x),
    ...planted.filter(({ side }) => side === 'left').sort((a, b) => a.x - b.x),
  ];
  const lowest = Math.min(...hills(planted)) - clear;
  const flags = upwards.map(({ title, path, x, y, side }, i): Flag => ({
    title,
    path,
    foot: [x, y],
    name: { x: side === 'right' ? x + 8 : x - 8, y: Math.round(lowest - i * step), side },
  }));
  return flags.some((flag) => spoils(flag, flags, frame)) ? [] : flags;
}

/** From where to where a name stands. */
export function nameSpan({ title, name: { x, side } }: Flag, letter: number): [from: number, to: number] {
  const width = nameWidth(title, letter);
  return side === 'right' ? [x, x + width] : [x - width, x];
}

/** Whether a flag's name leaves the frame or crosses a pole that is as high. */
function spoils(flag: Flag, flags: readonly Flag[], { left, right, letter }: RidgeFrame): boolean {
  const [from, to] = nameSpan(flag, letter);
  return (
    from < left || to > right || flags.some(({ foot: [x], name }) => name.y < flag.name.y && x > from - 4 && x < to + 4)
  );
}

/** The heights of the ground under the names. */
const hills = (planted: readonly { x: number }[]) => {
  const from = Math.min(...planted.map(({ x }) => x));
  return line.filter(([x]) => x >= from).map(([, y]) => y);
};

/** How far a target reaches above the baseline of its name. */
export const targetAbove = ({ letter, step }: RidgeFrame): number => Math.ceil((step + letter * 0.7) / 2);

/** The top of the frame: above the highest name and its target. */
export const skyAbove = (flags: readonly Flag[], frame: RidgeFrame): number =>
  Math.min(...flags.map(({ name }) => name.y), 120) - Math.max(targetAbove(frame), Math.round(frame.letter * 1.6));
