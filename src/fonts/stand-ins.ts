import subsetFont from 'subset-font';
import type { Font } from 'fontkitten';
import { brygada, fontFile, type FontStyle } from './brygada.ts';
import { declaredWeights } from './cut-fonts.ts';
import { fontFrom } from './font-from.ts';
import { slant } from './slant.ts';

/** A font that people's machines have, by names of it (full or PostScript), and a file with the widths of its letters. */
interface StandIn {
  family: string;
  file: string;
  names: Record<FontStyle, string[]>;
}

const standIns: StandIn[] = [
  {
    // Windows, macOS and iOS; Liberation Serif, on Linux, was drawn to its widths.
    family: 'Brygada in Times',
    file: '@fontsource/tinos/files/tinos-latin-400',
    names: {
      normal: ['Times New Roman', 'Liberation Serif'],
      italic: ['Times New Roman Italic', 'Liberation Serif Italic'],
    },
  },
  {
    family: 'Brygada in Noto',
    file: '@fontsource/noto-serif/files/noto-serif-latin-400',
    names: {
      // Android: the older name, and the newer.
      normal: ['Noto Serif', 'NotoSerif-Regular'],
      italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
    },
  },
];

/** The weight that most text of a style has. */
const commonWeight: Record<FontStyle, number> = { normal: 500, italic: 450 };

const percent = (part: number) => `${(part * 100).toFixed(1)}%`;

/** How often a text has each character, by code point. */
function countsIn(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1);
  }
  return counts;
}

/** The width of a text in ems, kerning apart; characters that either font lacks are left out. */
function widthOf(counts: ReadonlyMap<number, number>, font: Font, other: Font): number {
  const units = [...counts]
    .filter(([codePoint]) => font.hasGlyphForCodePoint(codePoint) && other.hasGlyphForCodePoint(codePoint))
    .reduce((sum, [codePoint, count]) => sum + count * font.glyphForCodePoint(codePoint).advanceWidth, 0);
  return units / font.unitsPerEm;
}

/**
 * Faces of fonts on the reader's machine that take the room of Brygada until it is there (CSS Fonts 5, size-adjust):
 * letters of the same height, and of the same width on the whole for the texts that are set in each style.
 */
export async function standInFaces(texts: Record<FontStyle, string>): Promise<{ families: string[]; css: string }> {
  const styles = await Promise.all(
    (['normal', 'italic'] as const).map(async (style) => {
      const variationAxes = { wght: commonWeight[style] };
      const file = await subsetFont(brygada('latin', style), texts[style], { targetFormat: 'sfnt', variationAxes });
      return { style, font: fontFrom(file), counts: countsIn(texts[style]) };
    }),
  );
  const faces = standIns.flatMap(({ family, file, names }) =>
    styles.map(({ style, font, counts }) => {
      const own = fontFrom(fontFile(`${file}-${style}.woff2`));
      const size = widthOf(counts, font, own) / widthOf(counts, own, font);
      const height = (units: number) => percent(units / font.unitsPerEm / size);
      return `@font-face {
  font-family: '${family}';
  src: ${names[style].map((name) => `local('${name}')`).join(', ')};
${slant(style)}  font-weight: ${declaredWeights};
  size-adjust: ${percent(size)};
  ascent-override: ${height(font.ascent)};
  descent-override: ${height(-font.descent)};
}`;
    }),
  );
  return { families: standIns.map(({ family }) => family), css: faces.join('\n') };
}
