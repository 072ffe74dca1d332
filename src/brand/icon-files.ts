import pngToIco from 'png-to-ico';
import sharp, { type Sharp } from 'sharp';
import { squareIcon, tabIcon, type Inks } from './drawn-mark.ts';

/** The sizes in favicon.ico: tabs, and tabs and tasks on finer screens. */
export const icoSizes = [16, 32, 48] as const;

/** A drawing as a picture of so many pixels each way. */
function raster(svg: string, side: number): Sharp {
  const units = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  return sharp(Buffer.from(svg), { density: (72 * side) / units })
    .resize(side, side)
    .png({ compressionLevel: 9 });
}

const opaque = (svg: string, side: number): Promise<Buffer> => raster(svg, side).removeAlpha().toBuffer();

/** The icon of a home screen: opaque, since iOS paints what shines through black. */
export const homeScreenIcon = (inks: Inks, side: number): Promise<Buffer> => opaque(squareIcon(inks, 0.76), side);

/** The same for Android, which cuts any shape that holds the middle circle of 4/5 (W3C Manifest, maskable purpose). */
export const maskableIcon = (inks: Inks, side: number): Promise<Buffer> => opaque(squareIcon(inks, 0.6), side);

/** favicon.ico, for browsers that know no other icon and for whoever asks for it unasked. */
export const favicon = async (inks: Inks): Promise<Buffer> =>
  pngToIco(await Promise.all(icoSizes.map((side) => raster(tabIcon(inks), side).toBuffer())));
