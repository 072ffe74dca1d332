import { setLine } from '../brand/typesetting.ts';
import type { ClinicView } from '../domain/clinic-view.ts';
import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';
import { inset, rect } from './frame.ts';
import { textLine } from './text.ts';

/** From the nail to the upper edge of the sign. */
const hang = 120;

/** The largest letters of the sign. */
const largest = 35;

/** The size in which every line of the sign fits, for so much room each. */
async function letterSize({ hours }: ClinicView, width: number, step: number): Promise<number> {
  const lines = hours.flatMap((line) => [setLine(line.days, 'name', largest), setLine(line.hours, 'caption', largest)]);
  const widest = Math.max(...(await Promise.all(lines)).map((line) => line.width));
  return Math.min(largest, step * 0.31, (largest * width) / widest);
}

/** The sign on the door, in the colour of booking, hung from a nail. */
export async function hoursPicture(clinic: ClinicView, { x, y, width, height }: Box): Promise<string> {
  const ink = colorOf('on-action');
  const middle = x + width / 2;
  const nail = y + 8;
  const sign: Box = { x, y: y + hang, width, height: height - hang };
  const step = Math.min(150, (sign.height - 60) / clinic.hours.length);
  const size = await letterSize(clinic, width - 60, step);
  const first = sign.y + (sign.height - step * (clinic.hours.length - 1)) / 2;
  const lines = clinic.hours.map(async ({ days, hours }, i) => {
    const at = first + i * step;
    const setting = { size, fill: ink, width };
    return [
      i > 0 ? `<path d="M${middle - 40} ${at - step / 2}h80" stroke="${ink}" stroke-width="2"/>` : '',
      await textLine(days, { x: middle, y: at - size * 1.3, anchor: 'middle' }, { face: 'name', ...setting }),
      await textLine(hours, { x: middle, y: at + size * 0.05, anchor: 'middle' }, { face: 'caption', ...setting }),
    ].join('');
  });
  return [
    `<path d="M${x + 40} ${sign.y}L${middle} ${nail}L${x + width - 40} ${sign.y}" fill="none" stroke="${ink}" stroke-width="2.5" stroke-linejoin="round"/>`,
    `<circle cx="${middle}" cy="${nail}" r="7" fill="${ink}"/>`,
    rect(sign, `fill="${colorOf('action')}" stroke="${ink}" stroke-width="2.5"`),
    rect(inset(sign, 9), `fill="none" stroke="${ink}" stroke-width="2"`),
    ...(await Promise.all(lines)),
  ].join('');
}
