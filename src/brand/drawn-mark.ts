import { mark, smallMark } from './mark.ts';

/** Colours of a drawing on a field, as CSS writes them. */
export interface Inks {
  ink: string;
  paper: string;
}

const line = ({ path, pen }: { path: string; pen: number }, inks: string) =>
  `<path d="${path}" fill="none" ${inks} stroke-width="${pen}" stroke-linejoin="round" stroke-linecap="round"/>`;

const svg = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** The mark's line alone, to stand in another drawing. */
export const markLine = (ink: string): string => line(mark, `stroke="${ink}"`);

/** The mark by itself, without a field. */
export const markSvg = (ink: string): string => svg(mark.width, mark.height, markLine(ink));

/**
 * The mark in the middle of a square of paper.
 * @param share how much of the square's width it takes, from 0 to 1.
 */
export function squareIcon({ ink, paper }: Inks, share: number): string {
  const side = mark.width / share;
  const shift = `translate(${(side - mark.width) / 2} ${(side - mark.height) / 2})`;
  return svg(
    side,
    side,
    `<rect width="${side}" height="${side}" fill="${paper}"/><g transform="${shift}">${markLine(ink)}</g>`,
  );
}

/** A tile for tabs: pine where they are light, paper where they are dark. */
const tile = (field: string, pen: string) =>
  svg(
    smallMark.side,
    smallMark.side,
    `<rect width="${smallMark.side}" height="${smallMark.side}" rx="3" ${field}/>${line(smallMark, pen)}`,
  );

/** The icon of a tab that can't know whether the tab is dark: pine, whose light line is seen on both. */
export const tabIcon = ({ ink, paper }: Inks): string => tile(`fill="${ink}"`, `stroke="${paper}"`);

/** The icon of a tab that follows the browser's colours. */
export const adaptingTabIcon = ({ ink, paper }: Inks): string =>
  tile('class="field"', 'class="pen"').replace(
    '>',
    `><style>.field{fill:${ink}}.pen{stroke:${paper}}@media(prefers-color-scheme:dark){.field{fill:${paper}}.pen{stroke:${ink}}}</style>`,
  );
