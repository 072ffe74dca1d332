import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files-below.ts';
import { dropHalves, sweep } from './kept-encodings.ts';

/** Where Astro puts pictures, the owner's own and what was made of them. */
const placed = /^_astro\/.*\.(avif|jpe?g|png|webp)$/i;

/** The files that pages name, from the folder of the site. */
const named = (folder: string, pages: readonly string[]): Set<string> =>
  new Set(
    pages.flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/\/(_astro\/[^\s"]+)/g)].map(([, file = '']) =>
        decodeURI(file),
      ),
    ),
  );

/**
 * Pictures that stand beside a page's text, made for the page. Astro puts the owner's own files among what is
 * published, those of drafts too: 12 MB from a phone, with the place where it was taken. They leave again.
 */
export const ownerPictures = (): AstroIntegration => {
  let encodings = '';
  return {
    name: 'owner-pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ image: { service: { entrypoint: './src/pictures/image-service.ts' } } });
      },
      'astro:config:done': ({ config }) => {
        encodings = fileURLToPath(new URL('assets/', config.cacheDir));
      },
      'astro:build:start': () => {
        dropHalves(encodings);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = filesBelow(folder);
        const pictures = files.filter((file) => placed.test(file));
        if (pictures.length === 0) return;
        const shown = named(
          folder,
          files.filter((file) => file.endsWith('.html')),
        );
        for (const file of pictures) if (!shown.has(file)) rmSync(join(folder, file));
        sweep(encodings, new Set([...shown].map((file) => basename(file))));
      },
    },
  };
};
