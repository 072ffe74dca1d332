import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filePaths } from '../../domain/urls.ts';
import type { DistRule } from './built-site.ts';
import { pngSize } from './png-size.ts';

/** What is read of a manifest. */
const manifest = z.object({ icons: z.array(z.object({ src: z.string(), sizes: z.string() })).min(1) });

/** The side, in pixels, of each picture in an ICO file (its directory has 16 bytes a picture, after 6). */
const icoSides = (ico: Buffer): number[] =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico.readUInt8(6 + i * 16) || 256);

/** What browsers ask for without being told, with the side in pixels of each picture in it. */
const expected = {
  [filePaths.favicon]: [16, 32, 48],
  [filePaths.touchIcon]: [180],
};

/** The icons that heads and the manifest name are there, in the sizes they claim; so are those that nobody names. */
export const iconsAreThere: DistRule = ({ folder, files, pages }) => {
  const read = (path: string) => readFileSync(join(folder, path));
  const sides = (path: string): number[] => {
    if (path.endsWith('.ico')) return icoSides(read(path));
    const size = pngSize(read(path));
    return size && size.width === size.height ? [size.width] : [];
  };
  const named = pages.flatMap(({ file, $ }) =>
    $('link[rel~=icon], link[rel=manifest]')
      .get()
      .map((link) => ({ file, href: $(link).attr('href') ?? '' })),
  );
  const claims = files.has(filePaths.manifest)
    ? manifest.parse(JSON.parse(read(filePaths.manifest).toString())).icons.map(({ src, sizes }) => ({
        from: filePaths.manifest.slice(1),
        path: src,
        claimed: sizes.split(' ').map((size) => Number(/^(\d+)x\1$/.exec(size)?.[1])),
      }))
    : [];
  const guesses = Object.entries(expected).map(([path, claimed]) => ({ from: path.slice(1), path, claimed }));
  return [
    ...named
      .filter(({ href }) => !files.has(href))
      .map(({ file, href }) => ({ file, message: `names ${href}, which is not there` })),
    ...[...claims, ...guesses].flatMap(({ from, path, claimed }) => {
      if (!files.has(path)) return [{ file: from, message: `needs ${path}, which is not there` }];
      const found = sides(path).join();
      return found === claimed.join()
        ? []
        : [{ file: from, message: `has ${path} in ${found} pixels, not ${claimed.join()}` }];
    }),
  ];
};
