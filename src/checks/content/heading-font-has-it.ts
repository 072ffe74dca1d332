import { isInBrygada } from '../../fonts/brygada.ts';
import { clinicName, setTexts } from '../../fonts/set-texts.ts';
import { adviceIn, everyPage, type ContentRule } from './rule.ts';

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first of a text's signs that the typeface lacks, as a reader sees it: an emoji may be made of several. */
const lackingIn = (words: string) =>
  [...signs.segment(words)].find(({ segment }) =>
    Array.from(segment.normalize('NFC')).some((character) => character > ' ' && !isInBrygada(character)),
  );

const judge = (file: string, words: string, placeOf: (index: number) => { line: number; column: number }) => {
  const lacking = lackingIn(words);
  if (!lacking) return [];
  return [
    adviceIn(
      file,
      `The font of headings and captions has no "${lacking.segment}".`,
      'Write it in words, or leave it out: each machine would show one of its own there.',
      placeOf(lacking.index),
    ),
  ];
};

/** Advice: what the heading font does not have at all looks different on every machine. */
export const headingFontHasIt: ContentRule = (content) => [
  ...judge(content.clinic.path, clinicName(content.clinic), () => content.clinic.positionOf(['name'], 'value')),
  ...everyPage(content).flatMap((file) =>
    setTexts(file).flatMap(({ words, placeOf }) => judge(file.path, words, placeOf)),
  ),
];
