import { expect, it } from 'vitest';
import { termsAreExplained } from '../../../../src/tools/lint/terms-are-explained.ts';
import { about, editedContent, sciatica } from './edited-content.ts';

const { insert, set, text, write, placeOf, content, problems } = editedContent();
const found = () => termsAreExplained(content());
const unexplained = (term: string, means: string) => ({
  level: 'advice',
  message: `“${term}” stands here for the first time on this page, and its sentence does not say what it is.`,
  fix: `Put plain words first, and the term behind them in brackets: ${means} (${term}).`,
});
const fascia = unexplained('fascia', 'a tough sheet around muscles');

it('the pages of the fixture site explain their terms', () => {
  expect(found()).toEqual([]);
});

it('a term without an explanation is reported at its first place, as advice', () => {
  insert(sciatica, 'We press. Then the fascia gives way. The fascia is a tough sheet.');
  expect(found()).toEqual([{ ...placeOf(sciatica, 'fascia gives'), ...fascia }]);
  expect(problems()).toContainEqual({ ...placeOf(sciatica, 'fascia gives'), ...fascia });
});

it.each([
  'Then the tough sheet around muscles (fascia) gives way.',
  'Then the fascia, a tough sheet around muscles, gives way.',
  'Then the Fascia (a tough sheet) gives way. Fasciae are strong.',
])('explained before, behind or in brackets, it is not: %s', (words) => {
  insert(sciatica, words);
  expect(found()).toEqual([]);
});

it('the summary is read before the text', () => {
  set(sciatica, 'summary', 'The fascia may be sore.');
  insert(sciatica, 'The tough sheet around muscles (fascia) gives way.');
  expect(found()).toEqual(expect.arrayContaining([expect.objectContaining({ message: fascia.message })]));
});

it('a link to the page about it explains it, and a longer term is none of the shorter ones in it', () => {
  const settings = text(about).split('\n---\n')[0] ?? '';
  const page = (words: string) => {
    write(about, `${settings}\n---\n\n## Why\n\n${words}\n`);
  };
  page('We treat [sciatica](/conditions/sciatica/).');
  expect(found()).toEqual([]);
  page('We treat sciatica. Then we treat [sciatica](/conditions/sciatica/).');
  expect(found()).toEqual([
    { ...placeOf(about, 'sciatica. Then'), ...unexplained('sciatica', 'nerve pain down the leg') },
  ]);
  page('We treat sciatica, and know the muscle at the hip (tensor fasciae latae).');
  expect(found()).toEqual([
    { ...placeOf(about, 'sciatica, and'), ...unexplained('sciatica', 'nerve pain down the leg') },
  ]);
});
