import { markLine } from './drawn-mark.ts';
import { mark } from './mark.ts';
import { lineBox, setLine } from './typesetting.ts';

/** The name's size and its distance from the mark, in the mark's units: as they stand in the masthead. */
const letter = 37.5;
const gap = 19;
/** What the last letter leans past its own width. */
const overhang = 2;
/** Lets the name's small letters stand in the middle of the mark's height. */
const drop = -1.5;

/** The mark with the clinic's name beside it, as outlines that need no font. */
export interface Wordmark {
  width: number;
  height: number;
  content: string;
}

export async function drawWordmark(name: string, ink: string): Promise<Wordmark> {
  const { path, width } = await setLine(name, 'name', letter);
  const left = mark.width + gap;
  const top = (mark.height - letter * lineBox) / 2 + drop;
  return {
    width: Math.ceil(left + width + overhang),
    height: mark.height,
    content: `${markLine(ink)}<path transform="translate(${left} ${top})" fill="${ink}" d="${path}"/>`,
  };
}

/** The wordmark as a file of its own. */
export async function wordmarkSvg(name: string, ink: string): Promise<string> {
  const { width, height, content } = await drawWordmark(name, ink);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}
