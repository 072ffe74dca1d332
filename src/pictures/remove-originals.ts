import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files-below.ts';

const picture = /^_astro\/.*\.(avif|jpe?g|png|webp)$/i;

/** The files in _astro that a page refers to. */
const filesOf = (html: string) => [...html.matchAll(/\/(_astro\/[^\s"]+)/g)].map(([, file = '']) => decodeURI(file));

/**
 * Removes every picture that no page shows. Astro copies the owner's originals into what is published, those of drafts
 * too, with the place where they were taken.
 */
export const removeOriginals = (): AstroIntegration => ({
  name: 'remove-originals',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = filesBelow(folder);
      const pages = files.filter((file) => file.endsWith('.html'));
      const shown = new Set(pages.flatMap((page) => filesOf(readFileSync(join(folder, page), 'utf8'))));
      for (const file of files) if (picture.test(file) && !shown.has(file)) rmSync(join(folder, file));
    },
  },
});
