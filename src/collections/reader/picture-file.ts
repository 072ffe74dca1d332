import { readFile, stat } from 'node:fs/promises';

/** What is wrong with a picture's file, if anything is. */
export type PictureFault = 'heic' | 'no picture' | 'cut off' | 'moves' | 'on its side';

/** A picture beside a page, as its bytes say, whatever its name is. */
export interface PictureFile {
  fault: PictureFault | undefined;
  /** In pixels, the way up that it is seen; 0 where that can't be read. */
  width: number;
}

/** Whether the first box of a file names HEVC (ISO 14496-12), as in the pictures of iPhones. */
const isHeic = (bytes: Buffer) => /^ftyp.*(hei[cmsx]|hev[cx])/s.test(bytes.toString('latin1', 4, 40));

/** What the site makes its own pictures from. */
const formats = ['avif', 'jpg', 'png', 'webp'];

/** Reads a picture's bytes from the first to the last. */
export async function pictureFrom(bytes: Buffer): Promise<PictureFile> {
  if (isHeic(bytes)) return { fault: 'heic', width: 0 };
  // Loaded here, since most sites have no picture to read, and they take a while.
  const [{ imageMetadata }, { default: sharp }] = await Promise.all([import('astro/assets/utils'), import('sharp')]);
  const seen = await imageMetadata(bytes, '').catch(() => undefined);
  if (!seen || !formats.includes(seen.format)) return { fault: 'no picture', width: 0 };
  const { width } = seen;
  try {
    const { pages = 1, autoOrient } = await sharp(bytes).metadata();
    await sharp(bytes, { failOn: 'truncated' }).resize(16).toBuffer();
    // Astro turns a JPEG, and would cut what another kind of file only says is to be turned.
    if (autoOrient.width !== width) return { fault: 'on its side', width };
    return { fault: pages > 1 ? 'moves' : undefined, width };
  } catch {
    return { fault: 'cut off', width };
  }
}

const known = new Map<string, Promise<PictureFile>>();

/** Reads a picture's file, again only when it has changed: `npm run dev` asks with every page. */
export async function readPicture(file: string): Promise<PictureFile> {
  const { mtimeMs, size } = await stat(file);
  const version = `${file} ${mtimeMs} ${size}`;
  const picture = known.get(version) ?? readFile(file).then(pictureFrom);
  known.set(version, picture);
  return picture;
}
