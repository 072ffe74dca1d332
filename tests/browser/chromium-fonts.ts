import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const { resolve: packageFile } = createRequire(import.meta.url);

/** Latin letters, signs and the punctuation of English prose. */
const signs = `${String.fromCharCode(...Array.from({ length: 0x17f - 0x20 }, (_, i) => 0x20 + i))}‘’“”–—…•`;

/**
 * Writes Noto Serif, one of the fonts that the pages name for text, where a Chromium that came without a serif finds
 * it: so that pictures and tests have the lines of a reader's page. A system's font must be TrueType, not WOFF.
 */
export async function writeSerif(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const weight of [400, 700]) {
    const packed = readFileSync(packageFile(`@fontsource/noto-serif/files/noto-serif-latin-${weight}-normal.woff2`));
    writeFileSync(
      join(folder, `noto-serif-${weight}.ttf`),
      await subsetFont(packed, signs, { targetFormat: 'truetype' }),
    );
  }
}

/** Without a font, text would have no width. @param home the folder that has `fonts`, and may keep a cache. */
export const fontsConfiguration = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
