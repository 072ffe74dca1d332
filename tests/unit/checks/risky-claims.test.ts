import { describe, expect, it } from 'vitest';
import { riskyClaims } from '../../../src/checks/content/risky-claims.ts';
import { about, allowed, editedContent, sciatica } from './edited-content.ts';

const { edit, insert, set, write, remove, placeOf, content, findings } = editedContent();
const found = () => riskyClaims(content());
const mend =
  'Say what is known, such as "may ease", or leave it out. If it is no claim, allow the sentence in content/allowed.yaml.';
const problem = (words: string, says: string) => ({
  level: 'problem',
  wrong: `A risky claim: "${words}" ${says}.`,
  mend,
});

describe('a risky claim is told at its place', () => {
  it.each([
    ['Massage can **cure** sciatica.', 'cure', 'promises a cure'],
    ['We guarantee relief.', 'guarantee', 'promises a result'],
    ['Get permanent relief.', 'permanent', 'promises a result that lasts for ever'],
    ['A method that is clinically proven.', 'clinically proven', 'says more than studies can'],
    ['It works 100% of the time.', '100%', 'leaves no room for those it does not help'],
    ['A miracle cure.', 'miracle cure', 'promises a wonder'],
    ['Our therapists [diagnose](/book/) you.', 'diagnose', 'says that the clinic diagnoses, which is for physicians'],
    ['We fix your disc.', 'fix your disc', 'says that parts of the body are moved or mended by hand'],
    ['We put it back in place.', 'put it back in place', 'says that parts of the body are moved or mended by hand'],
    [
      'It will break up scar tissue.',
      'break up scar tissue',
      'says that hands break tissue up, for which there is no evidence',
    ],
    [
      'We release the IT band.',
      'release the IT band',
      'says that hands lengthen tissue, which they are not known to do',
    ],
    ['It clears toxins.', 'toxins', 'says that massage clears the body, for which there is no evidence'],
    ['It is safe for everyone.', 'safe for everyone', 'leaves out those for whom massage is not safe'],
    ['It has no side effects.', 'no side effects', 'leaves out soreness and rarer harm'],
    ['It works for everyone.', 'works for everyone', 'leaves no room for those it does not help'],
    ['It eliminates pain.', 'eliminates pain', 'promises an end to pain'],
    ['You leave pain-free.', 'pain-free', 'promises an end to pain'],
    ['Massage heals nerves.', 'heals', 'promises healing'],
    ['## Our miracle', 'miracle', 'promises a wonder'],
    ['- Not only does it cure pain', 'cure', 'promises a cure'],
  ])('%s', (paragraph, words, says) => {
    insert(sciatica, paragraph);
    expect(found()).toEqual([{ ...placeOf(sciatica, words), ...problem(words, says) }]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'Massage can cure sciatica.');
    expect(findings()).toEqual(found());
    expect(found()).toHaveLength(1);
  });

  it('in a setting, where its value stands', () => {
    set(sciatica, 'summary', 'Massage cures it. It is guaranteed.');
    expect(found()).toEqual([
      { ...placeOf(sciatica, 'Massage cures'), ...problem('cures', 'promises a cure') },
      { ...placeOf(sciatica, 'Massage cures'), ...problem('guaranteed', 'promises a result') },
    ]);
  });

  it('by the clinic under its own name', () => {
    insert(about, 'Mesa Bodywork diagnoses you.');
    expect(found()).toEqual([
      {
        ...placeOf(about, 'diagnoses'),
        ...problem('diagnoses', 'says that the clinic diagnoses, which is for physicians'),
      },
    ]);
  });
});

it.each([
  'No massage can cure sciatica.',
  'We can’t promise a cure.',
  'There is no evidence that it breaks up scar tissue.',
  '### Can massage cure sciatica?',
  'An open or healing wound.',
])('is not: %s', (paragraph) => {
  insert(sciatica, paragraph);
  expect(found()).toEqual([]);
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
    expect(findings()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: allowed, line: 2, wrong: '"because" is missing.' }),
        expect.objectContaining({ file: about, wrong: 'A risky claim: "cure" promises a cure.' }),
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
        wrong: 'Nothing on the site needs "can cure boredom" any more.',
        mend: 'Remove the entry.',
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
  ])('is checked like the clinic’s file: %j', (words, line, wrong, mend) => {
    write(allowed, words);
    expect(findings()).toContainEqual(expect.objectContaining({ file: allowed, line, level: 'problem', wrong, mend }));
  });

  it.each(['', '# Nothing yet.\n', 'claims:\nspelling:\n'])('may allow nothing: %j', (words) => {
    write(allowed, words);
    expect(findings().filter(({ level }) => level === 'problem')).toEqual([]);
  });

  it('need not be there', () => {
    remove(allowed);
    expect(findings().filter(({ level }) => level === 'problem')).toEqual([]);
  });
});
