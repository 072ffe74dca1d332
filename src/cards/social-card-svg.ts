import type { ClinicView } from '../domain/clinic-view.ts';
import { cardSize, type SocialCard } from '../domain/social-card.ts';
import { colorOf } from '../theme/color-of.ts';
import type { Box } from './box.ts';
import { rect } from './frame.ts';
import { hoursPicture } from './hours-picture.ts';
import { mapPicture, platePicture, ridgePicture } from './plate-picture.ts';
import { coverPicture } from './ridge.ts';
import { trailPicture } from './trail-picture.ts';
import { whenOrWhere } from './when-or-where.ts';
import { wordsAbove, wordsBeside } from './words.ts';

const { width, height } = cardSize;
const margin = 44;

/** A picture at the right, and the words left of it. */
const upright: Box = { x: 776, y: margin, width: 380, height: height - 2 * margin };
const beside: Box = { x: 60, y: 56, width: upright.x - 116, height: height - 56 - margin };

/** A picture that fills the card, and the words in its sky. */
const cover: Box = { x: 28, y: 28, width: width - 56, height: height - 56 };
const sky: Box = { x: 76, y: 66, width: width - 152, height: 254 };

async function composed({ headline, picture }: SocialCard, clinic: ClinicView): Promise<string[]> {
  const withPlate = async (drawn: Promise<string>, last = whenOrWhere(clinic)) => [
    await wordsBeside(headline, last, clinic, beside),
    await drawn,
  ];
  switch (picture.kind) {
    case 'plate':
      return withPlate(platePicture(picture, upright));
    case 'body-map':
      return withPlate(mapPicture(upright));
    case 'opening-hours':
      return withPlate(hoursPicture(clinic, upright), clinic.place);
    case 'trail':
      return withPlate(trailPicture(picture.stations, upright));
    case 'ridge':
      return withPlate(ridgePicture(picture, upright));
    case 'cover':
      return [await coverPicture(cover), await wordsAbove(headline, clinic, sky)];
  }
}

/** A social card as a drawing: all its words are outlines, so that it is the same on every machine. */
export const socialCardSvg = async (card: SocialCard, clinic: ClinicView): Promise<string> =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect({ x: 0, y: 0, width, height }, `fill="${colorOf('paper')}"`),
    ...(await composed(card, clinic)),
    '</svg>',
  ].join('');
