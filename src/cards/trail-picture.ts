import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';
import { inset, plateFrame, plateInset } from './frame.ts';
import { fitted, setLines } from './set-headline.ts';
import { textLine } from './text.ts';

const radius = 33;
const letter = 38;

/** The stations of a visit on the nerve's yellow line, in the frame of a plate. */
export async function trailPicture(stations: readonly string[], box: Box): Promise<string> {
  const inner = inset(box, plateInset);
  const { x, y, width, height } = inset(inner, 30);
  const at = x + radius;
  const step = height / stations.length;
  const middle = (i: number) => y + step * (i + 0.5);
  const left = at + radius + 22;
  const room = { width: x + width - left, height: Math.min(step * 0.8, 2.2 * letter) };
  const fits = await Promise.all(stations.map((station) => fitted(station, room)));
  const size = Math.min(letter, ...fits.map((fit) => fit.size));
  const line = (color: string, thickness: number) =>
    `<path d="M${at} ${middle(0)}V${middle(stations.length - 1)}" stroke="${color}" stroke-width="${thickness}"/>`;
  const drawn = fits.map(async ({ lines }, i) => {
    const set = await setLines({ lines, size });
    return [
      `<circle cx="${at}" cy="${middle(i)}" r="${radius}" fill="${colorOf('leaf')}" stroke="${colorOf('ink')}" stroke-width="2.5"/>`,
      await textLine(
        String(i + 1),
        { x: at, y: middle(i) - 22, anchor: 'middle' },
        { face: 'name', size: 37, fill: colorOf('ink'), width: radius },
      ),
      `<g transform="translate(${left} ${(middle(i) - set.height / 2).toFixed(1)})">${set.content}</g>`,
    ].join('');
  });
  const trail = line(colorOf('nerve-edge'), 14) + line(colorOf('nerve'), 9);
  return plateFrame(box, inner, trail + (await Promise.all(drawn)).join(''));
}
