import { expect, it } from 'vitest';
import { easyToRead } from '../../../../src/tools/lint/easy-to-read.ts';
import { about, editedContent, sciatica } from './edited-content.ts';

const { insert, set, text, write, placeOf, content, problems } = editedContent();
const found = () => easyToRead(content());
const tooLong = (words: number) => ({
  level: 'advice',
  message: `This sentence has ${words} words.`,
  fix: 'Make two of it: over 30, readers lose the thread.',
});
const times = (count: number, words: string) => Array(count).fill(words).join(' ');

it('a sentence over 30 words is reported at its place', () => {
  insert(sciatica, `Short one. Then ${times(15, 'on and')}. Next, ${times(29, 'and')}.`);
  expect(found()).toEqual([{ ...placeOf(sciatica, 'Then on and'), ...tooLong(31) }]);
  expect(problems()).toContainEqual({ ...placeOf(sciatica, 'Then on and'), ...tooLong(31) });
});

it('an entry of a list is a sentence of its own, and so is a setting', () => {
  insert(sciatica, `${times(20, 'and')}:\n\n- ${times(20, 'or')}\n- ${times(31, 'but')}`);
  set(sciatica, 'summary', times(40, 'if'));
  expect(found()).toEqual([
    { ...placeOf(sciatica, 'if if'), ...tooLong(40) },
    { ...placeOf(sciatica, 'but but'), ...tooLong(31) },
  ]);
});

it('abbreviations and decimals end no sentence, and begin none', () => {
  insert(sciatica, `${times(14, 'and')} Dr. Smith ${times(14, 'or')}. He waited for 2.5 weeks.`);
  expect(found()).toEqual([]);
  insert(sciatica, `${times(14, 'but')} Dr. Smith ${times(14, 'if')} 2.5`);
  expect(found()).toEqual([{ ...placeOf(sciatica, 'but but'), ...tooLong(31) }]);
});

it('a page over grade 8 is reported once, with its grade', () => {
  const settings = text(about).split('\n---\n')[0] ?? '';
  const sentence =
    'Musculoskeletal rehabilitation necessitates individualized consideration of numerous interdependent factors.';
  write(about, `${settings}\n---\n\n## Why\n\n${times(12, sentence)}\n`);
  expect(found()).toEqual([
    {
      ...placeOf(about, 'Musculoskeletal'),
      level: 'advice',
      message: expect.stringMatching(/^The text of this page reads at grade \d\d\.\d \(Flesch-Kincaid\)\.$/) as string,
      fix: 'Aim for grade 8 or lower: shorter sentences, and words with fewer syllables.',
    },
  ]);
  write(about, `${settings}\n---\n\n## Why\n\n${times(5, sentence)}\n`);
  expect(found(), 'a few lines have no grade').toEqual([]);
});
