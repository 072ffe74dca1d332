import { basename, join } from 'node:path';
import { readPicture, type PictureFault } from '../../content-files/picture-file.ts';
import type { Problem } from '../../domain/problem.ts';
import { heicFix, whyForeign } from './foreign-pictures.ts';
import { pictureReferences, type PictureReference } from './picture-references.ts';
import { adviceIn, atNode, everyPage, type Checked } from './rule.ts';

/** A phone shows a picture as wide as its text with two pixels for each of about 360. */
const sharpWidth = 720;

const explain: Record<PictureFault, [message: string, fix: string]> = {
  heic: ['is a HEIC picture, whatever its name says: few browsers show those.', heicFix],
  'no picture': [
    'is no picture, whatever its name says.',
    'Put a JPEG, a PNG, a WebP or an AVIF there, as the camera or the phone made it.',
  ],
  'cut off': ['breaks off before its end.', 'Copy it anew from where it came.'],
  moves: ['moves, which distracts from reading.', 'Save one of its pictures alone, as a JPEG.'],
  'on its side': ['lies on its side.', 'Turn it in a program for pictures, and save it as a JPEG.'],
};

async function judge({ page, node, path }: PictureReference, root: string): Promise<Problem[]> {
  const { fault, width } = await readPicture(join(root, path));
  const name = basename(path);
  if (fault) {
    const [message, fix] = explain[fault];
    return [atNode(page, node, `${name} ${message}`, fix)];
  }
  if (width >= sharpWidth) return [];
  const message = `${name} is only ${width} pixels wide, which looks blurred on a phone.`;
  const fix = 'Use it as large as you have it: 1,200 pixels or more.';
  return [adviceIn(page.path, message, fix, node.position?.start)];
}

/** Pictures in the text can be read to their end, stand still, and are wide enough to be sharp. */
export async function picturesCanBeShown(content: Checked, root = process.cwd()): Promise<Problem[]> {
  const shown = pictureReferences(everyPage(content)).filter(
    ({ path }) => content.paths.includes(path) && !whyForeign(path),
  );
  return (await Promise.all(shown.map((reference) => judge(reference, root)))).flat();
}
