import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { servedFolder } from '../../../served-folder.ts';

/** A small built site. */
export const smallSite = {
  'index.html': '<style>a{color:red}</style><p>Home</p>',
  'book/index.html': '<p>Book</p>',
  '404.html': '<p>Nothing here</p>',
  '_astro/font.woff2': 'a font',
  'card.png': 'a picture',
  'llms.txt': '# The clinic’s pages',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  _redirects: '/old/ /book/ 301\n/old /book/ 301\n',
};

/** Writes a built site, with compressed pages. */
export function writeSite(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (!file.endsWith('.html')) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
}

/** Serves a site from a folder of its own, by the server of `npm start`. */
export async function serveSite(files: Record<string, string> = smallSite) {
  const base = mkdtempSync(join(tmpdir(), 'clinic-served-'));
  const at = (name: string) => join(base, name);
  writeSite(at('dist'), files);
  const served = await servedFolder(at('dist'));
  return {
    address: served.address,
    /** The two steps in which a build puts a site in the place of the last. */
    takeAway() {
      renameSync(at('dist'), at('dist.former'));
    },
    putIn(next: Record<string, string>) {
      writeSite(at('dist.next'), next);
      renameSync(at('dist.next'), at('dist'));
      rmSync(at('dist.former'), { recursive: true });
    },
    stop() {
      served.stop();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
