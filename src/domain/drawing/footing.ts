import { drawRidge } from './ridge.ts';

type Colors = Readonly<Record<string, string>>;

/** Units that the drawing shows; its lower edge is the ground. */
export const footingBox = { left: -130, top: 78, width: 1530, height: 275 } as const;

/** The Flatirons come down to the ground on both sides, where the frontispiece's frame would cut them. */
const foothills = 'M-20 319Q-60 346-130 353H-20zM1300 338Q1340 350 1400 353H1300z';

const inks = ({ ink, far, paper }: Colors) =>
  `.far{fill:${far}}.near{fill:${paper}}.pen,.chimney{fill:none;stroke:${ink}}.chimney{stroke:${paper}}`;

/**
 * What a page ends with: the ridge of the frontispiece, standing on the rule of the footer. An SVG by itself, which
 * takes the light or the dark colours by the reader's scheme.
 */
export function footingSvg(light: Colors, dark: Colors): string {
  const { far, chimney, near, edge, hatch } = drawRidge([]).paths;
  const { left, top, width, height } = footingBox;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" stroke-linejoin="round">`,
    `<style>${inks(light)}@media (prefers-color-scheme:dark){${inks(dark)}}</style>`,
    `<path class="far" d="${far}${foothills}"/><path class="chimney" stroke-width="2" d="${chimney}"/>`,
    `<path class="near" d="${near}"/><path class="pen" stroke-width="1.6" d="${hatch}"/>`,
    `<path class="pen" stroke-width="3.4" d="${edge}"/></svg>`,
  ].join('');
}
