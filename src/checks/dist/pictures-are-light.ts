import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pictureLimit } from '../../domain/picture-weight.ts';
import type { BuiltPage, DistRule } from './built-site.ts';

/** The files that a page's pictures may be taken from, with their width in pixels (HTML, 4.8.4.2). */
const filesOf = ({ $ }: BuiltPage) =>
  $('source[type="image/avif"]')
    .get()
    .flatMap((source) => ($(source).attr('srcset') ?? '').split(', '))
    .map((candidate) => /^(\S+) (\d+)w$/.exec(candidate) ?? [])
    .map(([, address = '', width]) => ({ path: decodeURI(address), width: Number(width) }));

/** A picture that even the coarsest quality leaves heavy holds more than a phone can show. */
export const picturesAreLight: DistRule = ({ folder, files, pages }) =>
  pages.flatMap((page) =>
    filesOf(page).flatMap(({ path, width }) => {
      const bytes = files.has(path) ? statSync(join(folder, path)).size : 0;
      const name = /([^/.]+)\.[^/]*$/.exec(path)?.[1];
      return bytes > pictureLimit(width)
        ? [
            {
              file: page.file,
              message: `shows the picture ${name}, which takes ${bytes} bytes at ${width} pixels, over ${pictureLimit(width)}; cut away what is not needed, or take one with a calmer background`,
            },
          ]
        : [];
    }),
  );
