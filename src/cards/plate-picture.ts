import BodyMap from '../components/condition/BodyMap.astro';
import Plate from '../components/condition/Plate.astro';
import { drawBodyMap } from '../domain/drawing/body-map.ts';
import { layOutPlate } from '../domain/drawing/plate.ts';
import type { CardPicture } from '../domain/social-card.ts';
import { places } from '../site.ts';
import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';
import { placedFigure } from './figure.ts';
import { inset, plateFrame, plateInset } from './frame.ts';
import { ridge } from './ridge.ts';
import { textLine } from './text.ts';

const captionSize = 26;
const captionHeight = 46;

/** A drawing in the hair of a plate, and its caption below, within the rule. */
async function plate(words: string, box: Box, draw: (room: Box) => Promise<string>): Promise<string> {
  const { x, y, width, height } = inset(box, plateInset);
  const room = { x, y, width, height: height - captionHeight };
  const caption = await textLine(
    words,
    { x: x + width / 2, y: y + height - captionHeight + 10, anchor: 'middle' },
    { face: 'caption', size: captionSize, fill: colorOf('ink'), width: width - 20 },
  );
  return plateFrame(box, room, await draw(room), caption);
}

/** Taller plates are cut above the foot: a card shows where it hurts, large. */
const tallest = 430;

/** The plate of a condition, cut to the part that matters. */
export const platePicture = ({ slug, title, where, caption }: Extract<CardPicture, { kind: 'plate' }>, box: Box) =>
  plate(caption, box, async (room) => {
    const [, top, , height] = layOutPlate(where).viewBox;
    const shown = Math.min(height, tallest);
    const width = (shown * room.width) / room.height;
    return placedFigure(Plate, { slug, title, where }, [-width / 2, top, width, shown], room);
  });

/** The body map: both of its figures, whole. */
export const mapPicture = (box: Box) =>
  plate('From behind and from the front', box, async (room) => {
    const figures = await places();
    const [left, top, natural, height] = drawBodyMap(figures).viewBox;
    const width = (height * room.width) / room.height;
    return placedFigure(BodyMap, { places: figures }, [left + (natural - width) / 2, top, width, height], room);
  });

/** A stretch of the frontispiece, without names: the less of it, the higher its peaks. */
export const ridgePicture = ({ stretch, caption }: Extract<CardPicture, { kind: 'ridge' }>, box: Box) =>
  plate(caption, box, async (room) => ridge(stretch, room));
