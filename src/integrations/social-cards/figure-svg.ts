import { colors } from '../../illustrations/colors.ts';
import { isNerve, type Overlay } from '../../illustrations/drawing/overlays.ts';
import { drawConditionFigure } from '../../illustrations/drawing/condition-figure.ts';
import { path as svgPath } from '../../illustrations/drawing/svg.ts';
import { drawRidge } from '../../illustrations/drawing/ridge.ts';
import type { SocialCard } from '../../illustrations/social-card.ts';

const { ink, leaf, flesh, quiet, far, bone, muscle, nerve, nerveEdge } = colors.light;

/** The pen of figure.css, in the colors of the light scheme. */
const pen = `.edge,.line,.hatch,.fibres,.root,.trunk,.branch{fill:none}.edge,.line,.hatch,.fibres{stroke:${ink}}
.edge{stroke-width:1.8}.line{stroke-width:.9}.hatch{stroke-width:1.15}.fine .hatch{stroke-width:.65}.fibres{stroke-width:.6}
.light{fill:${flesh}}.region{fill:${quiet}}.bone{fill:${bone};stroke:${ink};stroke-width:1.4}
.muscle,.band{fill:${muscle};stroke:${ink};stroke-width:1.1}.unseen{fill:none;stroke-dasharray:7 5}
.sheath{stroke:${nerveEdge};stroke-width:6.4}.nerve{stroke:${nerve};stroke-width:3.8}
.nerve.root{stroke-width:1.9}.sheath.root{stroke-width:3.8}.nerve.branch{stroke-width:2.6}.sheath.branch{stroke-width:4.6}`;

/** Pixels. */
export const figureSize = { width: 360, height: 470 };

const svg = (viewBox: readonly number[], content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${figureSize.width}" height="${figureSize.height}" viewBox="${viewBox.join(' ')}" preserveAspectRatio="xMidYMin slice" stroke-linecap="round" stroke-linejoin="round"><style>${pen}</style>${content}</svg>`;

const path = (className: string, d: string) => svgPath(d, `class="${className}"`);

const mirrored = (content: string) => `${content}<g transform="scale(-1 1)">${content}</g>`;

function overlay({ kind, path: d, fibres, hidden }: Overlay): string {
  const unseen = hidden ? ' unseen' : '';
  if (isNerve(kind)) return path(`sheath ${kind}${unseen}`, d) + path(`nerve ${kind}${unseen}`, d);
  return path(kind + unseen, d) + (fibres && !hidden ? path('fibres', fibres) : '');
}

/** A figure that is taller is cut above the foot: a card shows where it hurts, large. In units of the figure. */
const tallest = 430;

/** The figure of a condition without its words, as an SVG file. */
export function conditionFigureSvg(where: NonNullable<SocialCard['where']>): string {
  const { viewBox, outline, half, regions, contours, beneath, overlays } = drawConditionFigure(where);
  const height = Math.min(viewBox[3], tallest);
  const width = (height * figureSize.width) / figureSize.height;
  const whole = (className: string) => (half ? mirrored(path(className, outline)) : path(className, outline));
  const seen = regions.filter(({ strokes }) => strokes !== undefined);
  const clips = seen.map(({ edge }, i) => `<clipPath id="r${i}"><path d="${edge}"/></clipPath>`).join('');
  const hatching = seen
    .map(({ strokes = '' }, i) => `<g clip-path="url(#r${i})">${path('hatch', strokes)}</g>`)
    .join('');
  const lines = path('line', contours.paired);
  return svg(
    [-width / 2, viewBox[1], width, height],
    [
      clips,
      whole('light'),
      seen.map(({ edge }) => path('region', edge)).join(''),
      hatching,
      beneath.map(overlay).join(''),
      beneath.length > 0 ? `<g class="fine">${hatching}</g>` : '',
      half ? mirrored(lines) : lines,
      path('line', contours.single),
      whole('edge'),
      overlays.map(overlay).join(''),
    ].join(''),
  );
}

/** The stretch of the ridge that a card shows: shoulder and waist, Flatirons, and where the nerve begins. In its units. */
const stretch = { left: 330, right: 690, bottom: 378 };

/** The ridge without names, as an SVG file. */
export function ridgeSvg(): string {
  const { paths } = drawRidge([]);
  const width = stretch.right - stretch.left;
  const height = (width * figureSize.height) / figureSize.width;
  const fill = (color: string, d: string) => svgPath(d, `fill="${color}"`);
  return svg(
    [stretch.left, stretch.bottom - height, width, height],
    [
      `<rect fill="${quiet}" x="-100" y="-600" width="1500" height="1100"/>`,
      fill(far, paths.far),
      svgPath(paths.chimney, `fill="none" stroke="${leaf}" stroke-width="1.2"`),
      fill(leaf, paths.near),
      path('hatch', paths.hatch + paths.fineHatch),
      path('line', paths.contour),
      path('edge', paths.edge),
      svgPath(paths.spine, 'class="line" stroke-dasharray="0 6.5" style="stroke-width:2.8"'),
      path('sheath trunk', paths.trail),
      path('nerve trunk', paths.trail),
    ].join(''),
  );
}
