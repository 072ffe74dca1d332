import type { Point } from '../body/point.ts';
import { sheet, type Drawing, type Mark, type Stroke } from '../scenes/mark.ts';
import { flattened, smoothPath, smoothPaths } from './curve.ts';
import { figures } from './figures.ts';
import { hatching } from './hatching.ts';
import { boundsOf } from './polygon.ts';
import { path, use } from './svg.ts';

/** The colour roles that the pen knows; hex, as the theme has them. */
type Inks = Readonly<Record<string, string>>;

interface Schemes {
  light: Inks;
  dark: Inks;
}

/** Hatching is made for plates; here it is drawn larger, so that its strokes stay apart on a small picture. */
const hatchScale = 1.5;
/** The barbs of an arrow: their length, and half the angle between them. */
const barb = { length: 13, angle: 0.45 };

const inkRules = ({ ink, flesh, leaf, quiet }: Inks) =>
  `svg{color:${ink}}.f{fill:${flesh}}.c,.k{fill:${leaf}}.t{fill:${quiet}}`;

/** The weights of the plates' pen, as they are when a sheet is 192 to 240 pixels wide. */
const pen =
  'svg{stroke:currentColor;stroke-width:3.2}.l{stroke-width:1.7}.h{stroke-width:2}.f,.c,.t,.s{stroke:none}.s{fill:url(#s)}';

const style = (light: Inks, dark: Inks) =>
  `<style>${inkRules(light)}@media(prefers-color-scheme:dark){${inkRules(dark)}}${pen}</style>`;

/** An edge, to be used again by its id, and to clip what is drawn inside it. */
const clip = (id: string, points: readonly Point[], closed: boolean) =>
  `<clipPath id="${id}i">${path(smoothPath(points, closed), `id="${id}"`)}</clipPath>`;

/** A part with its shade: strokes everywhere, and over them the part once more, moved towards the light. */
function part({ kind, points, open }: Stroke, id: string): string {
  const fill = kind === 'flesh' ? 'f' : 'c';
  return [
    clip(id, points, !open),
    `<g clip-path="url(#${id}i)">`,
    use(id, fill),
    use(id, 's'),
    use(id, fill, ' x="-8" y="-10"'),
    `</g><use href="#${id}"/>`,
  ].join('');
}

/** A place, tinted and hatched, inside the part it is on. */
function hatched({ points }: Stroke, id: string, partId: string): string {
  const edge = flattened(points, true).map(([x, y]): Point => [x / hatchScale, y / hatchScale]);
  return [
    clip(id, points, true),
    `<g clip-path="url(#${partId}i)"><g clip-path="url(#${id}i)">`,
    use(id, 't'),
    path(hatching(boundsOf(edge)), `class="h" transform="scale(${hatchScale})"`),
    '</g></g>',
  ].join('');
}

function arrow({ points }: Stroke): string {
  const [[fromX, fromY] = [0, 0], [x, y] = [0, 0]] = flattened(points)
    .slice(-6)
    .filter((_, i) => i === 0 || i === 5);
  const course = Math.atan2(y - fromY, x - fromX);
  const end = (turn: number) =>
    [x - barb.length * Math.cos(course + turn), y - barb.length * Math.sin(course + turn)].map(Math.round).join(' ');
  return path(`${smoothPath(points)}M${end(barb.angle)}L${x} ${y} ${end(-barb.angle)}`);
}

function inked(mark: Mark, id: string, partId: string): string {
  switch (mark.kind) {
    case 'flesh':
    case 'cloth':
      return part(mark, id);
    case 'figures':
      return figures(mark, id);
    case 'hatched':
      return hatched(mark, id, partId);
    case 'arrow':
      return arrow(mark);
    case 'plain':
      return path(smoothPath(mark.points), 'class="k"');
    case 'edge':
      return path(smoothPath(mark.points));
    case 'lines':
      return path(smoothPaths(mark.lines), 'class="l"');
  }
}

/** A drawing at its place on the sheet; ids begin with a letter of its own. */
function placed({ marks }: Drawing, place: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + place);
  let partId = '';
  const strokes = marks.map((mark, i) => {
    const id = `${letter}${i}`;
    if (mark.kind === 'flesh' || mark.kind === 'cloth') partId = id;
    return inked(mark, id, partId);
  });
  return `<svg y="${place * sheet.height}" ${size}>${strokes.join('')}</svg>`;
}

const size = `width="${sheet.width}" height="${sheet.height}"`;

/**
 * All drawings below each other in one SVG file, each a view by its name: a page asks once for all that it shows. They
 * are in the scheme of the page that shows them, on that page's paper.
 */
export function drawSheet(drawings: Readonly<Record<string, Drawing>>, { light, dark }: Schemes): string {
  const names = Object.keys(drawings);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${names.length * sheet.height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    style(light, dark),
    '<pattern id="s" width="9" height="7.5" patternUnits="userSpaceOnUse" patternTransform="rotate(29)"><path d="M0 4h9" stroke-width="1.3"/></pattern>',
    ...names.map((name, i) => `<view id="${name}" viewBox="0 ${i * sheet.height} ${sheet.width} ${sheet.height}"/>`),
    ...Object.values(drawings).map(placed),
    '</svg>',
  ].join('');
}
