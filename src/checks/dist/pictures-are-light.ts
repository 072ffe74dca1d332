import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DistRule } from './built-site.ts';

/** Bytes of a picture's file. In the quality that Photo.astro asks for, an ordinary photo takes less than half. */
const limit = 200_000;

/** A picture that is heavier than that holds more detail than a reader of the page needs. */
export const picturesAreLight: DistRule = ({ folder, files }) =>
  [...files]
    .filter((file) => /^\/_astro\/.*\.webp$/.test(file))
    .map((file) => ({ file: file.slice(1), bytes: statSync(join(folder, file)).size }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ file, bytes }) => ({
      file,
      message: `weighs ${bytes} bytes, over ${limit}; crop the picture, or use one with a calmer background`,
    }));
