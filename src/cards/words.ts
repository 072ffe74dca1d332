import { drawWordmark } from '../brand/wordmark.ts';
import type { ClinicView } from '../domain/clinic-view.ts';
import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';
import { setHeadline } from './set-headline.ts';
import { textLine } from './text.ts';
import { whenOrWhere } from './when-or-where.ts';

/** How far the wordmark is enlarged. */
const brandScale = 1.3;

/** Of a line that holds the wordmark and a caption. */
const brandShare = 0.56;

/** From the top of the wordmark to what comes next. */
const brandHeight = 84;

/** The foot of an upright card: a rule, and one line below it. */
const foot = { height: 60, above: 22 } as const;

const captionSize = 31;

/** Who speaks: the wordmark at the upper left corner of a box. */
async function brand(name: string, { x, y, width }: Box): Promise<{ content: string; end: number }> {
  const { content, width: natural } = await drawWordmark(name, colorOf('ink'));
  const scale = Math.min(brandScale, width / natural);
  return { content: `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`, end: x + natural * scale };
}

const headlineAt = async (headline: string, { x, y, width, height }: Box) => {
  const set = await setHeadline(headline, { width, height });
  return `<g transform="translate(${x} ${(y + (height - set.height) / 2).toFixed(1)})">${set.content}</g>`;
};

/** Words one below the other, beside a picture: whose the page is, what it says, and a last line. */
export async function wordsBeside(headline: string, last: string, clinic: ClinicView, box: Box): Promise<string> {
  const { x, y, width, height } = box;
  const rule = y + height - foot.height;
  const room = { x, width, y: y + brandHeight, height: rule - 26 - y - brandHeight };
  return [
    (await brand(clinic.name, box)).content,
    await headlineAt(headline, room),
    `<path d="M${x} ${rule}h${width}" stroke="${colorOf('rule')}" stroke-width="2.5"/>`,
    await textLine(
      last,
      { x, y: rule + foot.above },
      { face: 'caption', size: captionSize, fill: colorOf('soft'), width },
    ),
  ].join('');
}

/** Words above a picture: whose the site is, when the clinic is open, and what the page says. */
export async function wordsAbove(headline: string, clinic: ClinicView, box: Box): Promise<string> {
  const { x, y, width, height } = box;
  const { content, end } = await brand(clinic.name, { ...box, width: width * brandShare });
  return [
    content,
    await textLine(
      whenOrWhere(clinic),
      { x: x + width, y: y + 7, anchor: 'end' },
      { face: 'caption', size: captionSize, fill: colorOf('soft'), width: x + width - end - 40 },
    ),
    await headlineAt(headline, { x, width, y: y + brandHeight, height: height - brandHeight }),
  ].join('');
}
