import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictureFrom } from '../../../../src/collections/reader/picture-file.ts';

const photo = sharp({
  create: { width: 60, height: 40, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
});
const jpeg = await photo.clone().jpeg().toBuffer();
const frame = await photo.clone().png().toBuffer();
const another = await photo.clone().negate().png().toBuffer();
const heic = Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic', 'latin1');
const turned = (format: 'jpeg' | 'png' | 'webp' | 'avif') =>
  photo.clone().withMetadata({ orientation: 6 })[format]().toBuffer();

it.each([
  ['a JPEG', jpeg, undefined, 60],
  ['a PNG', frame, undefined, 60],
  ['a WebP', await photo.clone().webp().toBuffer(), undefined, 60],
  ['an AVIF', await photo.clone().avif().toBuffer(), undefined, 60],
  ['a JPEG in the colors of print', await photo.clone().toColourspace('cmyk').jpeg().toBuffer(), undefined, 60],
  ['a JPEG that a phone took upright', await turned('jpeg'), undefined, 40],
  ['a PNG that is only said to be upright', await turned('png'), 'on its side', 60],
  ['a WebP that is only said to be upright', await turned('webp'), 'on its side', 60],
  ['an AVIF that is only said to be upright', await turned('avif'), 'on its side', 60],
  ['the beginning of a JPEG', jpeg.subarray(0, -40), 'cut off', 60],
  ['the beginning of a PNG', frame.subarray(0, -400), 'cut off', 60],
  [
    'a WebP that moves',
    await sharp([frame, another], { join: { animated: true } })
      .webp()
      .toBuffer(),
    'moves',
    60,
  ],
  ['a picture of an iPhone', heic, 'heic', 0],
  ['a GIF', await photo.clone().gif().toBuffer(), 'no picture', 0],
  ['a web page', Buffer.from('<!doctype html><title>Not found</title>'), 'no picture', 0],
  ['nothing', Buffer.alloc(0), 'no picture', 0],
])('reads %s', async (_, bytes, fault, width) => {
  expect(await pictureFrom(bytes)).toEqual({ fault, width });
});
