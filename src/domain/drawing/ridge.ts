import { chimneys, flatirons, ground, ridgeLine, spine, trail } from '../../anatomy/ridge.ts';
import type { PagePath } from '../urls.ts';
import { flattened, pathNumbers, smoothPath } from './curve.ts';
import {
  lineAt,
  nameSpan,
  nameWidth,
  plantFlags,
  skyAbove,
  targetAbove,
  type FlaggedCondition,
  type RidgeFrame,
} from './flags.ts';

/** A flag as SVG draws it. */
export interface DrawnFlag {
  title: string;
  path: PagePath;
  pole: string;
  foot: string;
  /** What a finger may touch. */
  target: { x: number; y: number; width: number; height: number };
  name: { x: number; y: number; side: 'right' | 'left' };
}

/** The ridge as one kind of screen sees it. */
export interface RidgeView {
  screen: 'wide' | 'tablet' | 'phone';
  viewBox: string;
  /** The size of its names, in units. */
  letter: number;
  flags: DrawnFlag[];
}

/** The frontispiece: the picture, and how it is cut for each screen. */
export interface RidgePicture {
  paths: Record<'far' | 'chimney' | 'near' | 'hatch' | 'edge' | 'spine' | 'trail', string>;
  views: RidgeView[];
}

/** A smaller screen sees less of the ridge, so that its names can be read and touched there. */
const frames: Record<RidgeView['screen'], RidgeFrame> = {
  wide: { left: 20, right: 1270, letter: 25, step: 52 },
  tablet: { left: 280, right: 1250, letter: 31, step: 66 },
  phone: { left: 500, right: 1240, letter: 37, step: 99 },
};

/** Where the picture ends below the ground. */
const foot = ground + 26;

function viewOf(screen: RidgeView['screen'], conditions: readonly FlaggedCondition[]): RidgeView {
  const frame = frames[screen];
  const { left, right, letter, step } = frame;
  const flags = plantFlags(conditions, frame);
  const top = skyAbove(flags, frame);
  return {
    screen,
    viewBox: [left, top, right - left, foot - top].join(' '),
    letter,
    flags: flags.map((flag) => ({
      title: flag.title,
      path: flag.path,
      pole: `M${flag.foot.join(' ')}V${flag.name.y - letter}`,
      foot: `M${flag.foot.join(' ')}h0`,
      target: {
        x: nameSpan(flag, letter)[0],
        y: flag.name.y - targetAbove(frame),
        width: nameWidth(flag.title, letter),
        height: step,
      },
      name: flag.name,
    })),
  };
}

/** A person lying on one side as a skyline, with the conditions flagged on it. */
export function drawRidge(conditions: readonly FlaggedCondition[]): RidgePicture {
  const edge = smoothPath(ridgeLine);
  return {
    paths: {
      far: flatirons,
      chimney: chimneys,
      near: `${edge}V${foot + 42}H-40z`,
      hatch: engraving(),
      edge,
      spine: smoothPath(spine),
      trail: smoothPath(trail),
    },
    views: (['wide', 'tablet', 'phone'] as const).map((screen) => viewOf(screen, conditions)),
  };
}

/** Engraver's strokes that dip like the slabs of the Flatirons: longer on the slope away from the light. */
export function engraving(): string {
  const line = flattened(ridgeLine);
  const strokes: string[] = [];
  for (let x = -20, n = 0; x < 1290; x += 9, n++) {
    const { y, slope } = lineAt(x, line);
    const swing = 1 + 0.18 * Math.sin(n * 1.7) + 0.12 * Math.sin(n * 0.61);
    const length = Math.max(5, (ground - y) * (0.2 + 0.5 * Math.min(1, Math.max(0, slope))) * swing);
    const drawn = slope < -0.1 ? length * 0.35 : length;
    const end = Math.min(Math.round(drawn), ground + 20 - Math.round(y));
    const lean = Math.round(drawn * 0.34);
    const bow = [Math.round(lean / 9), Math.round(end / 2), lean, end];
    strokes.push(`M${pathNumbers([x, Math.round(y) + 3])}q${pathNumbers(bow)}`);
  }
  return strokes.join('');
}
