import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { readContent } from '../content-files/content-folder.ts';

const folder = resolve('.cache/heading-fonts');
const { resolve: packageFile } = createRequire(import.meta.url);

/** What headings and captions use, of the 400 to 700 the font has. */
const weights = { min: 400, max: 600 };

/** Printable ASCII and the punctuation of English prose: headings also come from templates. */
const english = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}‘’“”–…×✓\u00a0`;

/**
 * Writes Brygada 1918 (SIL Open Font License) upright and italic, cut down to the characters that content/ uses.
 * @returns the two files as variants of Astro's local font provider.
 */
export async function headingFonts() {
  mkdirSync(folder, { recursive: true });
  const { conditions, pages } = readContent();
  const written = [...conditions, ...pages].map(({ path }) => readFileSync(path, 'utf8')).join('');
  const characters = [...new Set(english + written)].sort().join('');
  const variant = async (style: 'normal' | 'italic') => {
    const source = packageFile(`@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-${style}.woff2`);
    const path = join(folder, `brygada-${style}.woff2`);
    const font = await subsetFont(readFileSync(source), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    // The dev server restarts on a new font, and a restart comes here again.
    if (!existsSync(path) || !font.equals(readFileSync(path))) writeFileSync(path, font);
    return { src: [path] as [string], style, weight: `${weights.min} ${weights.max}` };
  };
  return Promise.all([variant('normal'), variant('italic')]);
}
