import { lowerContours, upperContours } from '../body/contours.ts';
import { headAndArm, trunkAndLeg } from '../body/outline.ts';
import type { Point } from '../body/point.ts';
import type { Figures } from '../scenes/mark.ts';
import { smoothPath, smoothPaths } from './curve.ts';
import { path, use } from './svg.ts';

const round = (number: number) => Math.round(number * 100) / 100;

/** The plates' figures, from the front and from behind, with one edge. */
export function figures({ front, back, scale }: Figures, id: string): string {
  const [wide, thin] = [round(2.4 / scale), round(1.3 / scale)];
  const both = (className: string, place = '') =>
    `<g${place}>${use(id, className)}${use(id, className, ' transform="scale(-1 1)"')}</g>`;
  const folds = (view: 'front' | 'back') => {
    const [upper, lower] = [upperContours[view], lowerContours[view]];
    return [
      `<g stroke-width="${thin}">`,
      path(smoothPaths([...upper.paired, ...lower.paired]), `id="${id}${view}"`),
      use(id + view, '', ' transform="scale(-1 1)"'),
      path(smoothPaths([...upper.single, ...lower.single])),
      '</g>',
    ].join('');
  };
  const at = ([x, y]: Point) => `transform="translate(${x} ${y})scale(${scale})"`;
  return [
    `<g ${at(front)} stroke-width="${wide}"><g id="${id}b"><clipPath id="${id}i">`,
    path(smoothPath([...headAndArm, ...trunkAndLeg]), `id="${id}"`),
    `${use(id, '', ' transform="scale(-1 1)"')}</clipPath><g clip-path="url(#${id}i)">${both('f')}`,
    `<path class="s" transform="scale(${round(1 / scale)})" d="M-60 0h120v300h-120z"/>`,
    `${both('f', ` transform="translate(-15 -9)"`)}</g>${both('')}</g>${folds('front')}</g>`,
    `<g ${at(back)} stroke-width="${wide}">${use(`${id}b`, '')}${folds('back')}</g>`,
  ].join('');
}
