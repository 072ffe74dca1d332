import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesIn } from '../../../../src/domain/prose/sentences.ts';

const split = (text: string) => sentencesIn(text).map(({ words }) => words);

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Ask Dr. Smith vs. Mr. Jones. He knows.', ['Ask Dr. Smith vs. Mr. Jones.', 'He knows.']],
  ['It fell by 2.5 percent. Good.', ['It fell by 2.5 percent.', 'Good.']],
  ['The U.S. Agency says so.', ['The U.S. Agency says so.']],
  ['Use packs, e.g. Ice, etc. Then rest.', ['Use packs, e.g. Ice, etc. Then rest.']],
  ['See No. 5. The answer is no. That is all.', ['See No. 5.', 'The answer is no.', 'That is all.']],
  ['“It is.” She said so (once). Yes.', ['“It is.”', 'She said so (once).', 'Yes.']],
  ['It hurts… but less. Good.', ['It hurts… but less.', 'Good.']],
  ['One\ntwo.\nThree', ['One\ntwo.', 'Three']],
  ['  ', []],
])('%j is cut into sentences', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('each sentence stands where it says, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'Dr', 'U.S', 'No', 'We', '5', '.', '! ', ' ', '\n', '…”', 'é', '😀')),
      (signs) => {
        const text = signs.join('');
        const sentences = sentencesIn(text);
        for (const { words, start } of sentences) expect(text.slice(start, start + words.length)).toBe(words);
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
