import Frontispiece from '../components/page/Frontispiece.astro';
import type { Box } from './box.ts';
import { placedFigure } from './figure.ts';
import { inset, plateFrame, plateInset } from './frame.ts';

/** Where the ground ends, in the ridge's units. */
const bottom = 378;

/** A stretch of the frontispiece in its own units, with as much sky as the room has. */
export function ridge([from, to]: readonly [from: number, to: number], room: Box): Promise<string> {
  const width = to - from;
  const height = (width * room.height) / room.width;
  return placedFigure(Frontispiece, { conditions: [] }, [from, bottom - height, width, height], room);
}

/** The whole ridge, in the frame of a plate. */
export async function coverPicture(box: Box): Promise<string> {
  const room = inset(box, plateInset);
  return plateFrame(box, room, await ridge([20, 1270], room));
}
