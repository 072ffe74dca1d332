import { chimneys, contours, flatirons, folds, ground, ridgeLine, spine, trail } from '../body/ridge.ts';
import type { PagePath } from '../../domain/urls.ts';
import { smoothPath, smoothPaths } from './curve.ts';
import { engraving } from './engraving.ts';
import { plantFlags, skyAbove, targetAbove, type Flag, type FlaggedCondition, type RidgeFrame } from './flags.ts';

/** A flag as SVG draws it. */
export interface DrawnFlag {
  title: string;
  path: PagePath;
  pole: string;
  foot: string;
  /** What a finger may touch. */
  target: { x: number; y: number; width: number; height: number };
  name: Flag['name'];
}

/** The ridge as one kind of screen sees it. */
export interface RidgeView {
  screen: 'wide' | 'tablet' | 'phone';
  viewBox: string;
  /** How the picture is squeezed into the view. */
  transform: string | undefined;
  /** The size of its names, in units. */
  letter: number;
  flags: DrawnFlag[];
}

/** The frontispiece: the picture, and how it is cut for each screen. */
export interface RidgePicture {
  paths: Record<'far' | 'chimney' | 'near' | 'hatch' | 'fineHatch' | 'contour' | 'edge' | 'spine' | 'trail', string>;
  views: RidgeView[];
}

/** The whole ridge on every screen. A smaller one squeezes it, so that names can be read and touched above it. */
const frames: Record<RidgeView['screen'], RidgeFrame> = {
  wide: { squeeze: 1, left: 20, right: 1270, letter: 25, step: 52 },
  tablet: { squeeze: 0.8, left: 16, right: 1016, letter: 26, step: 65 },
  phone: { squeeze: 0.5, left: 10, right: 635, letter: 32, step: 84 },
};

/** Where the picture ends below the ground. */
const foot = ground + 26;

/** Up to the name, or where the name stands over it, up to below its underline. */
const poleOf = ({ foot: [x, y], span: [from, to], name }: Flag, letter: number) =>
  `M${x} ${y}V${Math.round(x > from && x < to ? name.y + letter * 0.4 : name.y - letter * 0.8)}`;

function viewOf(screen: RidgeView['screen'], conditions: readonly FlaggedCondition[]): RidgeView {
  const frame = frames[screen];
  const { squeeze, left, right, letter, step } = frame;
  const flags = plantFlags(conditions, frame);
  const top = skyAbove(flags, frame);
  return {
    screen,
    viewBox: [left, top, right - left, foot - top].join(' '),
    transform: squeeze === 1 ? undefined : `scale(${squeeze} 1)`,
    letter,
    flags: flags.map((flag) => ({
      title: flag.title,
      path: flag.path,
      pole: poleOf(flag, letter),
      foot: `M${flag.foot.join(' ')}h0`,
      target: {
        x: flag.span[0],
        y: flag.name.y - targetAbove(frame),
        width: flag.span[1] - flag.span[0],
        height: step,
      },
      name: flag.name,
    })),
  };
}

/** A person lying on one side as a skyline, with the conditions flagged on it. */
export function drawRidge(conditions: readonly FlaggedCondition[]): RidgePicture {
  const edge = smoothPath(ridgeLine);
  const [hatch, fineHatch] = engraving();
  return {
    paths: {
      far: `M${flatirons.join('L')}V${foot}H-20z`,
      chimney: chimneys,
      near: `${edge}V${foot + 42}H-40z`,
      hatch,
      fineHatch,
      contour: smoothPaths([...contours, ...folds]),
      edge,
      spine: smoothPath(spine),
      trail: smoothPath(trail),
    },
    views: (['wide', 'tablet', 'phone'] as const).map((screen) => viewOf(screen, conditions)),
  };
}
