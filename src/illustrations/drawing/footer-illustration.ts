import { flatirons, ground, ridgeLine } from '../body/ridge.ts';
import type { Point } from '../body/point.ts';
import { smoothPath } from './curve.ts';
import { drawRidge } from './ridge.ts';

type Colors = Readonly<Record<string, string>>;

/** Units that the drawing shows. Its lower edge is that of the footer's rule, whose middle is the ground: half a pixel. */
export const footerIllustrationBox = { left: -130, top: 77.5, width: 1420, height: 276 } as const;

const right = footerIllustrationBox.left + footerIllustrationBox.width;

/** The ridge as it rises from the rule and comes down to it. */
const outline: readonly Point[] = [[-40, ground], ...ridgeLine.slice(2, -1), [right, ground]];

/** The Flatirons come down on both sides, where the frontispiece's frame would cut them, and stand on the rule. */
const range = [[-92, ground - 1.5], ...flatirons.filter(([x]) => x < 900), [1000, ground - 1.5]].join('L');

const inks = ({ rule, far, paper }: Colors) =>
  `.far{fill:${far}}.near{fill:${paper}}.pen,.chimney{fill:none;stroke:${rule}}.chimney{stroke:${paper}}`;

/**
 * What a page ends with: the rule of the footer rises to the ridge of the frontispiece. An SVG by itself, which takes
 * the light or the dark colours by the reader's scheme.
 */
export function footerIllustrationSvg(light: Colors, dark: Colors): string {
  const { chimney, hatch, contour } = drawRidge([]).paths;
  const { left, top, width, height } = footerIllustrationBox;
  const edge = smoothPath(outline);
  return [
    // At half its units: wide enough for every screen, and not wider than one without styles.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 2}" height="${height / 2}" viewBox="${left} ${top} ${width} ${height}" stroke-linejoin="round">`,
    `<style>${inks(light)}path{vector-effect:non-scaling-stroke}@media (prefers-color-scheme:dark){${inks(dark)}}</style>`,
    `<path class="far" d="M${range}z"/><path class="chimney" stroke-width=".7" d="${chimney}"/>`,
    `<path class="near" d="${edge}V${top + height}H-40z"/><path class="pen" stroke-width=".7" d="${hatch}${contour}"/>`,
    `<path class="pen" d="${edge}"/></svg>`,
  ].join('');
}
