import type { Font } from 'satori';
import subsetFont from 'subset-font';
import { brygada, codePointsOf, scripts, type Script } from './brygada.ts';

/** The faces of Brygada 1918 that pictures are lettered in. */
export const faces = {
  headline: { style: 'normal', weight: 480 },
  name: { style: 'normal', weight: 540 },
  caption: { style: 'italic', weight: 480 },
} as const;

export type Face = keyof typeof faces;

/** One weight of the variable font, as plain outlines: what a program that sets type without a browser can read. */
async function outlines(face: Face, script: Script): Promise<Font> {
  const { style, weight } = faces[face];
  const data = await subsetFont(brygada(script, style), String.fromCodePoint(...codePointsOf(script)), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  return { name: `${face} ${script}`, data, style };
}

const cut = new Map<string, Promise<Font>>();

function outlinesOnce(face: Face, script: Script): Promise<Font> {
  const key = `${face} ${script}`;
  const font = cut.get(key) ?? outlines(face, script);
  cut.set(key, font);
  return font;
}

/** The scripts that words are written in; a sign that stands in several is taken from the first. */
function scriptsOf(words: string): Script[] {
  const used = Array.from(words).map((character) =>
    scripts.find((script) => codePointsOf(script).has(character.codePointAt(0) ?? 0)),
  );
  return scripts.filter((script) => script === 'latin' || used.includes(script));
}

/** A face with all the letters of some words, in the order in which they are looked for. */
export const outlineFonts = (face: Face, words: string): Promise<Font[]> =>
  Promise.all(scriptsOf(words).map((script) => outlinesOnce(face, script)));
