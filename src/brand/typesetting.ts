import satori from 'satori';
import { faces, outlineFonts, type Face } from '../fonts/outline-fonts.ts';

/** Words as outlines: path data whose origin is the upper left corner of the line. */
export interface SetLine {
  path: string;
  /** From the first letter's origin to where the next would stand, in the same units. */
  width: number;
}

/** How tight headlines stand, as on the pages, in em. */
const tracking: Record<Face, number> = { headline: -0.012, name: 0, caption: 0 };

/** The height of a line of type, in its own size. */
export const lineBox = 1.2;

async function outlined(words: string, face: Face, size: number): Promise<SetLine> {
  const fonts = await outlineFonts(face, words);
  const svg = await satori(
    {
      type: 'div',
      props: {
        style: {
          display: 'flex',
          whiteSpace: 'pre',
          fontFamily: fonts.map(({ name }) => name).join(', '),
          fontStyle: faces[face].style,
          fontSize: size,
          lineHeight: lineBox,
          letterSpacing: tracking[face] * size,
        },
        children: words,
      },
    },
    { height: Math.ceil(size * lineBox), fonts },
  );
  const path = [...svg.matchAll(/<path [^>]*?\bd="([^"]*)"/g)].map(([, d]) => d).join('');
  return { path, width: Number(/width="([\d.]+)"/.exec(svg)?.[1]) };
}

const set = new Map<string, Promise<SetLine>>();

/**
 * Sets words in one line of Brygada 1918, as outlines: so a picture of them needs no font, and is the same on every
 * machine. The line is `lineBox` times `size` high. What stands on many cards is set once.
 */
export function setLine(words: string, face: Face, size: number): Promise<SetLine> {
  const key = [face, size, words].join(' ');
  const line = set.get(key) ?? outlined(words, face, size);
  set.set(key, line);
  return line;
}
