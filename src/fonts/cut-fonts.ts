import subsetFont from 'subset-font';
import { brygada, codePointsOf, scripts, type FontStyle, type Script } from './brygada.ts';

/** A font of the site: a style of Brygada 1918, cut down to the characters it is for. */
export interface CutFont {
  style: FontStyle;
  script: Script;
  characters: string[];
  woff2: Buffer;
}

/** Headings range from 400 to 600; captions, at 400 and 500, share the weight between, at half the bytes. */
const weights: Record<FontStyle, number | { min: number; max: number }> = {
  normal: { min: 400, max: 600 },
  italic: 450,
};

/** What styles may ask for; a font of one weight stands for all of them, so that no browser makes a bolder one up. */
export const declaredWeights = '400 600';

/** What the headings of templates are written in; content adds what it uses besides. */
export const english = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!'"()&%/-–—‘’“”…\u00a0`;

/** What browsers apply without being asked (OpenType 1.9), in scripts that are written from left to right. */
const keepFeatures = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

async function cut(style: FontStyle, script: Script, characters: string[]): Promise<CutFont> {
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: weights[style] },
    keepFeatures,
    // Screens that still hint have pixels too large for it to matter at the size of headings.
    noHinting: true,
    dropTables: ['STAT', 'gasp', 'prep'],
  };
  return { style, script, characters, woff2: await subsetFont(brygada(script, style), characters.join(''), options) };
}

/** The characters of a text, each once. It may be that of a thousand pages, where a set of all takes half a second. */
function charactersIn(text: string): Set<string> {
  const units = new Uint8Array(0x1_0000);
  for (let i = 0; i < text.length; i++) units[text.charCodeAt(i)] = 1;
  const characters = new Set(text.match(/[\u{10000}-\u{10FFFF}]/gu));
  units.forEach((is, unit) => {
    if (is && (unit < 0xd800 || unit > 0xdfff)) characters.add(String.fromCharCode(unit));
  });
  return characters;
}

/** The fonts for texts, a file for each style and each script that is used; what Brygada lacks is in none. */
export function cutFonts(texts: readonly string[]): Promise<CutFont[]> {
  // Either way of writing é; browsers put it together where the font has it.
  const written = texts.join('\n');
  const composed = written.normalize('NFC');
  const left = charactersIn(english + written + (composed === written ? '' : composed));
  const parts = scripts.map((script) => {
    const own = [...left].filter((character) => codePointsOf(script).has(character.codePointAt(0) ?? 0)).sort();
    for (const character of own) left.delete(character);
    return { script, own };
  });
  const used = parts.filter(({ own }) => own.length > 0);
  return Promise.all(
    (['normal', 'italic'] as const).flatMap((style) => used.map(({ script, own }) => cut(style, script, own))),
  );
}
