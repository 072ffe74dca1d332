import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFrom } from './font-from.ts';

export type FontStyle = 'normal' | 'italic';

/** The parts that the package has of the typeface. A sign that stands in several is taken from the first. */
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

export type Script = (typeof scripts)[number];

const { resolve } = createRequire(import.meta.url);

/** A file of a package of Fontsource, where packages are installed. */
export const fontFile = (path: string): Buffer => readFileSync(resolve(path));

/** Brygada 1918 (SIL Open Font License) as it is published: weights 400 to 700, of one script. */
export const brygada = (script: Script, style: FontStyle): Buffer =>
  fontFile(`@fontsource-variable/brygada-1918/files/brygada-1918-${script}-wght-${style}.woff2`);

const read = new Map<Script, ReadonlySet<number>>();

/** The code points that the typeface has of a script; upright and italic have the same. */
export function codePointsOf(script: Script): ReadonlySet<number> {
  const known = read.get(script) ?? new Set(fontFrom(brygada(script, 'normal')).characterSet);
  read.set(script, known);
  return known;
}

/** Whether the typeface has a character at all. */
export const isInBrygada = (character: string): boolean =>
  scripts.some((script) => codePointsOf(script).has(character.codePointAt(0) ?? 0));
