import { describe, expect, it } from 'vitest';
import { riskyClaims } from '../../../../src/tools/lint/risky-claims.ts';
import { about, allowed, editedContent, sciatica } from './edited-content.ts';

const { edit, insert, set, write, remove, placeOf, content, problems } = editedContent();
const found = () => riskyClaims(content());
const reported = (level: string, words: string, why: string, instead: string) => ({
  level,
  message: `"${words}" ${why}.`,
  fix: `${instead} If the sentence means something else, add it to content/allowed.yaml, under claims:.`,
});
const cure = (words: string) =>
  reported(
    'error',
    words,
    'promises more than any treatment can do',
    'Write what may change, such as "may ease the pain".',
  );

describe('a risky claim is reported at its place', () => {
  it.each([
    'Massage can **cure** sciatica.',
    '## Our cure',
    '- Not only does it cure pain',
    'A [cure](/book/) for it.',
  ])('%s', (paragraph) => {
    insert(sciatica, paragraph);
    expect(found()).toEqual([{ ...placeOf(sciatica, 'cure'), ...cure('cure') }]);
  });

  it('as advice, if it may be right', () => {
    insert(about, 'We massage. We **realign** your hips.');
    expect(found()).toEqual([
      {
        ...placeOf(about, 'realign'),
        ...reported(
          'advice',
          'realign',
          'says that hands move or change parts of the body, which is not known',
          'Write what you do, such as "we press slowly along the muscle".',
        ),
      },
    ]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'Massage can cure sciatica.');
    expect(problems()).toEqual(found());
    expect(found()).toHaveLength(1);
  });

  it('in a setting, where its value stands', () => {
    set(sciatica, 'summary', 'Massage cures it. It is a miracle.');
    expect(found()).toEqual([
      { ...placeOf(sciatica, 'Massage cures'), ...cure('cures') },
      { ...placeOf(sciatica, 'Massage cures'), ...cure('miracle') },
    ]);
  });
});

it('is not what a source is called', () => {
  edit(sciatica, 'title: Nerve pain in the leg', 'title: A proven cure');
  expect(found()).toEqual([]);
});

describe('content/allowed.yaml', () => {
  it('lets the sentences through that hold its words, and no others', () => {
    insert(about, 'Music can cure\nboredom. Music can cure pain.');
    write(allowed, 'claims:\n  - words: can cure boredom\n    because: It is about music.\n');
    expect(found().map(({ line }) => line)).toEqual([placeOf(about, 'cure pain').line]);
  });

  it('takes no entry without a reason', () => {
    insert(about, 'Music can cure boredom.');
    write(allowed, 'claims:\n  - words: can cure boredom\n');
    expect(problems()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: allowed, line: 2, message: '"because" is missing.' }),
        expect.objectContaining({ file: about, message: cure('cure').message }),
      ]),
    );
  });

  it('is told what nothing needs any more', () => {
    write(allowed, 'claims:\n  - words: can cure boredom\n    because: It is about music.\n');
    expect(found()).toEqual([
      {
        file: allowed,
        line: 2,
        column: 5,
        level: 'advice',
        message: 'Nothing on the site needs "can cure boredom" any more.',
        fix: 'Remove the entry.',
      },
    ]);
  });

  it.each([
    ['claims: []\nspeling: []\n', 2, '"speling" is not a setting this file knows.', 'Did you mean "spelling"?'],
    ['spelling:\n  - 2\n', 2, '"spelling" has to be text.', 'Put it in quotes: "2".'],
    [
      'claims: []\n\tspelling: []\n',
      2,
      'There is a tab at the start of this line.',
      'Use spaces: two for each step inwards.',
    ],
    [
      'claims: []\nclaims: []\n',
      2,
      'This name stands twice in the same list of settings.',
      'Keep one of the two lines.',
    ],
  ])('is checked like the clinic’s file: %j', (words, line, message, fix) => {
    write(allowed, words);
    expect(problems()).toContainEqual(expect.objectContaining({ file: allowed, line, level: 'error', message, fix }));
  });

  it.each(['', '# Nothing yet.\n', 'claims:\nspelling:\n'])('may allow nothing: %j', (words) => {
    write(allowed, words);
    expect(problems().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('need not be there', () => {
    remove(allowed);
    expect(problems().filter(({ level }) => level === 'error')).toEqual([]);
  });
});
