import type { Point } from '../../anatomy/point.ts';
import { sheet, type Drawing, type Mark } from '../../drawings/mark.ts';
import { flattened, smoothPath } from './curve.ts';
import { hatching } from './hatching.ts';
import { boundsOf } from './polygon.ts';

/** The colour roles that the pen knows; hex, as the theme has them. */
type Inks = Readonly<Record<string, string>>;

/** Hatching is made for plates; here it is drawn larger, so that its strokes stay apart on a small picture. */
const hatchScale = 1.35;
/** The barbs of an arrow: their length, and half the angle between them. */
const barb = { length: 15, angle: 0.5 };

const inkRules = ({ ink, flesh, leaf, quiet }: Inks) =>
  `svg{color:${ink}}.f{fill:${flesh}}.c{fill:${leaf}}.t{fill:${quiet}}`;

/** The weights of the plates' pen, on a sheet of half their scale: outlines, then sketches, folds and hatching. */
const pen =
  'svg{stroke:currentColor;stroke-width:4.2}.l{stroke-width:2.4}.h{stroke-width:1.7}.f,.c,.t,.s{stroke:none}.k{stroke:currentColor;stroke-width:2.8}.s{fill:url(#s)}';

/** The same in every file, so that a policy can name it by one hash. */
const style = (light: Inks, dark: Inks) =>
  `<style>${inkRules(light)}@media(prefers-color-scheme:dark){${inkRules(dark)}}${pen}</style>`;

const path = (d: string, attributes = '') => `<path${attributes && ` ${attributes}`} d="${d}"/>`;

/** An edge, to be used again by its id, and to clip what is drawn inside it. */
const clip = (id: string, points: readonly Point[], closed: boolean) =>
  `<clipPath id="${id}i">${path(smoothPath(points, closed), `id="${id}"`)}</clipPath>`;

const use = (id: string, className: string, place = '') => `<use href="#${id}" class="${className}"${place}/>`;

/** A part with its shade: strokes everywhere, and over them the part once more, moved towards the light. */
function part({ kind, points, open }: Mark, id: string): string {
  const fill = kind === 'flesh' ? 'f' : 'c';
  return [
    clip(id, points, !open),
    `<g clip-path="url(#${id}i)">`,
    use(id, fill),
    use(id, 's'),
    use(id, fill, ' x="-11" y="-6"'),
    `</g><use href="#${id}"/>`,
  ].join('');
}

/** A place, tinted and hatched, inside the part it is on. */
function hatched({ points }: Mark, id: string, partId: string): string {
  const edge = flattened(points, true).map(([x, y]): Point => [x / hatchScale, y / hatchScale]);
  return [
    clip(id, points, true),
    `<g clip-path="url(#${partId}i)"><g clip-path="url(#${id}i)">`,
    use(id, 't'),
    path(hatching(boundsOf(edge)), `class="h" transform="scale(${hatchScale})"`),
    '</g></g>',
  ].join('');
}

function arrow({ points }: Mark): string {
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
    case 'sketch':
      return path(smoothPath(mark.points, true), 'class="f k"');
    case 'hatched':
      return hatched(mark, id, partId);
    case 'arrow':
      return arrow(mark);
    case 'edge':
      return path(smoothPath(mark.points));
    case 'line':
      return path(smoothPath(mark.points), 'class="l"');
  }
}

/** A drawing as an SVG file of its own: in the scheme of the page that shows it, on that page's paper. */
export function drawPicture({ marks }: Drawing, { light, dark }: { light: Inks; dark: Inks }): string {
  let partId = '';
  const strokes = marks.map((mark, i) => {
    const id = `m${i}`;
    if (mark.kind === 'flesh' || mark.kind === 'cloth') partId = id;
    return inked(mark, id, partId);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    style(light, dark),
    '<pattern id="s" width="13" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(29)"><path d="M0 5h13" stroke-width="1.4"/></pattern>',
    ...strokes,
    '</svg>',
  ].join('');
}
