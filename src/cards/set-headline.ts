import { lineBox, setLine } from '../brand/typesetting.ts';
import { colorOf } from '../theme/color-of.ts';
import { fitHeadline, leading, type FittedHeadline, type Room } from './headline-breaks.ts';

/** Words are measured at this size. */
const measure = 100;

/** A headline as outlines, from the upper left corner of its first line. */
export interface SetHeadline {
  content: string;
  height: number;
}

/** Finds the lines and the size in which words fill their room. */
export async function fitted(headline: string, room: Room): Promise<FittedHeadline> {
  const words = headline.trim().split(/\s+/);
  const measured = words.map(async (text) => ({
    text,
    width: (await setLine(text, 'headline', measure)).width / measure,
  }));
  return fitHeadline(await Promise.all(measured), room);
}

/** Sets lines in a size. */
export async function setLines({ lines, size }: FittedHeadline): Promise<SetHeadline> {
  const step = size * leading;
  const lift = (size * lineBox - step) / 2;
  const set = await Promise.all(lines.map((line) => setLine(line, 'headline', size)));
  const paths = set.map(
    ({ path }, i) => `<path transform="translate(0 ${(i * step - lift).toFixed(1)})" d="${path}"/>`,
  );
  return { content: `<g fill="${colorOf('ink')}">${paths.join('')}</g>`, height: lines.length * step };
}

/** Sets a headline as large as its room allows. */
export const setHeadline = async (headline: string, room: Room): Promise<SetHeadline> =>
  setLines(await fitted(headline, room));
