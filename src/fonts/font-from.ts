import { create, type Font } from 'fontkitten';

/** Reads a font file (TrueType, WOFF, WOFF2). */
export function fontFrom(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('A collection of fonts stands where one font should.');
  return font;
}
