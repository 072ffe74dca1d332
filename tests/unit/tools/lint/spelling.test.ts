import { describe, expect, it } from 'vitest';
import { spelling } from '../../../../src/tools/lint/spelling.ts';
import { about, allowed, clinic, editedContent, nameLine, sciatica } from './edited-content.ts';

const { edit, insert, set, write, placeOf, content, problems } = editedContent();
const found = () => spelling(content());
const advice = (word: string, meant: string) => ({
  level: 'advice',
  message: `"${word}" is not in the dictionary.`,
  fix: `${meant}If it is right, add it to content/allowed.yaml, under spelling:.`,
});

describe('a slip of spelling is reported at its place', () => {
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
    const reported =
      typeof meant === 'string'
        ? advice(word, meant)
        : { ...advice(word, ''), fix: expect.stringMatching(meant) as string };
    expect(found()).toEqual([{ ...placeOf(sciatica, word), ...reported }]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'You recieve a call.');
    expect(problems()).toEqual(found());
    expect(found()).toHaveLength(1);
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
  'The quadratus lumborum, the sacroiliac joint, spondylolisthesis.',
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
  edit(clinic, nameLine, 'name: Xqzzvb Massage');
  edit(sciatica, /publisher: .*/, 'publisher: Upsala Journal');
  insert(about, 'Xqzzvb works with the Upsala Journal.');
  expect(found()).toEqual([]);
});

it('is not a word in content/allowed.yaml, which is told what nothing needs', () => {
  insert(about, 'The xqzzvb works.');
  write(allowed, 'spelling:\n  - xqzzvb\n  - qqzzvb\n');
  expect(found()).toEqual([
    {
      ...placeOf(allowed, 'qqzzvb'),
      level: 'advice',
      message: 'Nothing on the site needs "qqzzvb" any more.',
      fix: 'Remove the entry.',
    },
  ]);
});

it('what was meant is looked for twenty times at most: a page in another language would take long', () => {
  insert(about, Array(25).fill('pirformis').join(' and '));
  expect(found()).toHaveLength(25);
  expect(found().filter(({ fix }) => fix.startsWith('Did you mean'))).toHaveLength(20);
});
