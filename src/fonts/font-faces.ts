import { declaredWeights, type CutFont } from './cut-fonts.ts';
import { slant } from './slant.ts';

const family = 'Brygada 1918';

const codePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`;

/** Later faces are asked first for what stands in their range; the first holds the rest. */
const rangeOf = ({ script, characters }: CutFont) =>
  script === 'latin' ? '' : `  unicode-range: ${characters.map(codePoint).join(', ')};\n`;

/**
 * The styles that bring the heading font. Its faces are optional (CSS Fonts 4, font-display): a font that is late
 * does not move what is being read, and is there on the next page. With a preload, it is late on slow lines alone.
 */
export function fontFaces(
  fonts: readonly CutFont[],
  fileOf: (font: CutFont) => string,
  standIns: { families: string[]; css: string },
): string {
  const faces = fonts.map(
    (font) => `@font-face {
  font-family: '${family}';
  src: url('${fileOf(font)}');
${slant(font.style)}  font-weight: ${declaredWeights};
  font-display: optional;
${rangeOf(font)}}`,
  );
  const families = [family, ...standIns.families].map((name) => `'${name}'`);
  return `${[...faces, standIns.css].join('\n')}
:root {
  --font-display: ${families.join(', ')}, serif;
}
`;
}
