import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { brygada, fontFile, type FontStyle } from '../../../src/fonts/brygada.ts';
import { fontFrom } from '../../../src/fonts/font-from.ts';
import { standInFaces } from '../../../src/fonts/stand-ins.ts';

const words = 'Clinical massage for back, hip and leg pain';
const { css, families } = await standInFaces({ normal: words, italic: words });
const faces: Record<string, string>[] = [];
parse(css).walkAtRules('font-face', (face) => {
  const entry: Record<string, string> = {};
  face.walkDecls(({ prop, value }) => void (entry[prop] = value));
  faces.push(entry);
});

const files: Record<string, string> = {
  'Times New Roman': '@fontsource/tinos/files/tinos-latin-400',
  'Noto Serif': '@fontsource/noto-serif/files/noto-serif-latin-400',
};
const widthOf = (file: Buffer) => {
  const font = fontFrom(file);
  const advances = Array.from(
    words,
    (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm,
  );
  return advances.reduce((sum, advance) => sum + advance, 0);
};

describe('the fonts that stand in', () => {
  it('are of the machine, in both styles', () => {
    expect(faces.map((face) => [face['font-family']?.replaceAll("'", ''), face['font-style'] ?? 'normal'])).toEqual(
      families.flatMap((family) => [
        [family, 'normal'],
        [family, 'italic'],
      ]),
    );
    for (const { src } of faces) expect(src).toMatch(/^local\('[\w -]+'\)(, local\('[\w -]+'\))*$/);
  });

  it.each(faces)('$src takes the room of Brygada', (face) => {
    const [, name = ''] = /local\('(.*?)(?: Italic)?'\)/.exec(face.src ?? '') ?? [];
    const style = (face['font-style'] ?? 'normal') as FontStyle;
    const size = parseFloat(face['size-adjust'] ?? '') / 100;
    const standIn = widthOf(fontFile(`${files[name] ?? ''}-${style}.woff2`)) * size;
    // At weight 400; headings are a little wider.
    expect(standIn / widthOf(brygada('latin', style))).toBeCloseTo(1.01, 1);
    const { ascent, descent, unitsPerEm } = fontFrom(brygada('latin', style));
    expect((parseFloat(face['ascent-override'] ?? '') / 100) * size).toBeCloseTo(ascent / unitsPerEm, 2);
    expect((parseFloat(face['descent-override'] ?? '') / 100) * size).toBeCloseTo(-descent / unitsPerEm, 2);
  });
});
