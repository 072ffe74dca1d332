import { describe, expect, it } from 'vitest';
import { spelling } from '../../../src/checks/content/spelling.ts';
import { about, allowed, clinic, editedContent, sciatica } from './edited-content.ts';

const { edit, insert, set, write, text, placeOf, content, findings } = editedContent();
const found = () => spelling(content());
const advice = (word: string, meant: string) => ({
  level: 'advice',
  wrong: `"${word}" is not in the dictionary.`,
  mend: `${meant}If it is right, add it to content/allowed.yaml, under spelling:.`,
});

describe('a slip of spelling is told at its place', () => {
  it.each([
    ['You recieve a call.', 'recieve', 'Did you mean receive or relieve or received? '],
    ['The **pirformis** hurts.', 'pirformis', 'Did you mean piriformis or pisiformis or pyriformis? '],
    ['It’s a self-made sciatca.', 'sciatca', 'Did you mean sciatica or sciatic or scratch? '],
    ['A [colour](/book/) you know.', 'colour', /^Did you mean .*color/],
    ['Thier legs.', 'Thier', /^Did you mean .*their/],
    ['We say MedlinPlus.', 'Medlin', /under spelling:\.$/],
    ['A word like xqzzvb.', 'xqzzvb', ''],
    ['## Qestions', 'Qestions', /^Did you mean questions/],
  ])('%s', (paragraph, word, meant) => {
    insert(sciatica, paragraph);
    const told =
      typeof meant === 'string'
        ? advice(word, meant)
        : { ...advice(word, ''), mend: expect.stringMatching(meant) as string };
    expect(found()).toEqual([{ ...placeOf(sciatica, word), ...told }]);
    expect(findings()).toContainEqual({ ...placeOf(sciatica, word), ...told });
  });

  it('in a setting, where its value stands', () => {
    set(sciatica, 'summary', 'Pain in the pirformis.');
    expect(found()).toEqual([
      {
        ...placeOf(sciatica, 'Pain in the pirformis'),
        ...advice('pirformis', 'Did you mean piriformis or pisiformis or pyriformis? '),
      },
    ]);
  });
});

it.each([
  'The quadratus lumborum, the sacroiliac joint, femoroacetabular impingement, spondylolisthesis.',
  'NICE, the NHS and NCCIH say so; MedlinePlus too.',
  'From L4 to S3, at 10am, in 2nd place, by COX2.',
  'It’s the clients’ choice: don’t, can’t, Gerdy’s tubercle.',
  'See https://www.example.com/xqzzvb or write to xqzzvb@clinic.example.',
  'e.g. Dr. Smith vs. others, i.e. everyone.',
  'English, Colorado, WHO and clinic.yaml',
])('is not: %s', (paragraph) => {
  insert(sciatica, paragraph);
  expect(found()).toEqual([]);
});

it('is not a name that stands in clinic.yaml or among the publishers', () => {
  edit(clinic, 'name: Boulder Pain Relief', 'name: Xqzzvb Massage');
  insert(about, 'Xqzzvb works with the Upsala Journal.');
  expect(found()).toEqual([]);
});

it('is not a word in content/allowed.yaml, which is told what nothing needs', () => {
  insert(about, 'The xqzzvb works.');
  write(allowed, `${text(allowed)}  - xqzzvb\n  - qqzzvb\n`);
  expect(found()).toEqual([
    {
      ...placeOf(allowed, 'qqzzvb'),
      level: 'advice',
      wrong: 'Nothing on the site needs "qqzzvb" any more.',
      mend: 'Remove the entry.',
    },
  ]);
});

it('a page in another language is told in time', () => {
  const words = Array.from(
    { length: 400 },
    (_, i) => `qx${'abcdefgh'.charAt(i % 8)}z${'mnopqrst'.charAt((i / 8) % 8)}vw`,
  );
  insert(about, words.join(' '));
  const started = performance.now();
  expect(found()).toHaveLength(400);
  expect(performance.now() - started).toBeLessThan(2000);
});
