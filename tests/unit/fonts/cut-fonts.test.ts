import { describe, expect, it } from 'vitest';
import { cutFonts, english, type CutFont } from '../../../src/fonts/cut-fonts.ts';
import { fontFrom } from '../../../src/fonts/font-from.ts';

/** Without the mark that ends a list of characters (OpenType cmap, format 4). */
const signsOf = ({ woff2 }: CutFont) =>
  fontFrom(woff2)
    .characterSet.filter((code) => code !== 0xffff)
    .map((code) => String.fromCodePoint(code))
    .sort();
const named = (fonts: CutFont[]) => fonts.map(({ script, style }) => `${script} ${style}`);
const signsIn = (text: string) => [...new Set(text)].sort();

describe('the fonts that are cut', () => {
  it('have what English headings are written in and what the texts use, and nothing else', async () => {
    const fonts = await cutFonts(['Résumé', '½ × 2']);
    expect(named(fonts)).toEqual(['latin normal', 'latin italic']);
    for (const font of fonts) expect(signsOf(font)).toEqual(signsIn(`${english}é½×`));
  });

  it('have letters of other scripts in files of their own, and only when they are used', async () => {
    const fonts = await cutFonts(['Łukasz', 'Nguyễn', 'α']);
    expect(named(fonts)).toEqual([
      'latin normal',
      'latin-ext normal',
      'vietnamese normal',
      'greek normal',
      'latin italic',
      'latin-ext italic',
      'vietnamese italic',
      'greek italic',
    ]);
    expect(fonts.slice(1, 4).map(signsOf)).toEqual([['Ł'], ['ễ'], ['α']]);
  });

  it('have a letter with its accent however it is typed', async () => {
    const [upright] = await cutFonts(['e\u0301']);
    expect(upright && signsOf(upright)).toEqual(signsIn(`${english}é\u0301`));
  });

  it('leave out what the typeface does not have', async () => {
    const fonts = await cutFonts(['😀 → 痛']);
    expect(fonts.map(signsOf)).toEqual([signsIn(english), signsIn(english)]);
  });

  it('keep the weights of headings, one for captions, kerning, and no hints', async () => {
    const [upright, italic] = (await cutFonts([])).map(({ woff2 }) => fontFrom(woff2));
    expect(upright?.variationAxes.wght).toMatchObject({ min: 400, max: 600 });
    expect(italic?.variationAxes).toEqual({});
    const tables = [upright, italic].map((font) =>
      Object.keys((font as unknown as { directory: { tables: object } }).directory.tables),
    );
    for (const own of tables) {
      expect(own).toContain('GPOS');
      expect(own).not.toContain('prep');
    }
  });
});
