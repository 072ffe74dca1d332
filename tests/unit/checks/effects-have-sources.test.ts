import { describe, expect, it } from 'vitest';
import { effectsHaveSources } from '../../../src/checks/content/effects-have-sources.ts';
import { about, editedContent, sciatica } from './edited-content.ts';

const { insert, set, placeOf, content, findings } = editedContent();
const found = () => effectsHaveSources(content());
const problem = (words: string) => ({
  level: 'problem',
  wrong: `This is stated as a fact, without its source: "${words}".`,
  mend: 'Say here who found it, such as NHS, or write "in our view", or "may" where it is uncertain.',
});

describe('an effect without a source is told at its place', () => {
  it.each([
    ['Massage relieves sciatica.', 'Massage relieves'],
    ['Pain comes and goes. Sports *massage* helps with it.', 'Sports massage helps', 'Sports *massage*'],
    ['Massage of the buttock eases the pain.', 'Massage of the buttock eases'],
    ['We know that massage and exercise reduce pain.', 'massage and exercise reduce'],
    ['Stretching improves it.', 'Stretching improves'],
    ['For most, heat works well.', 'heat works'],
    ['Our treatment is effective.', 'Our treatment is effective'],
    ['The pain is relieved by massage.', 'is relieved by massage'],
    ['Not only does massage relieve pain.', 'massage relieve'],
    ['No doubt massage helps.', 'massage helps'],
    ['Studies show that massage reduces pain.', 'massage reduces'],
    ['Massage has been shown to help.', 'Massage has been shown to help'],
    ['- Massage eases the pain', 'Massage eases'],
    ['The NHS has a page on it. It is long. Massage eases the pain.', 'Massage eases'],
  ])('%s', (paragraph, words, at = words) => {
    insert(sciatica, paragraph);
    expect(found()).toEqual([{ ...placeOf(sciatica, at), ...problem(words) }]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'Massage relieves sciatica.');
    expect(findings()).toEqual(found());
    expect(found()).toHaveLength(1);
  });

  it('in the summary', () => {
    set(sciatica, 'summary', 'It hurts. Massage relieves it.');
    expect(found()).toEqual([{ ...placeOf(sciatica, 'It hurts. Massage'), ...problem('Massage relieves') }]);
    set(sciatica, 'summary', 'It hurts. A trial found that massage relieves it.');
    expect(found()).toEqual([]);
  });
});

it.each([
  'Massage relieves sciatica, says the NHS.',
  'Massage relieves sciatica. So says the National Health Service.',
  'NICE looked into it. Massage relieves sciatica.',
  'Massage relieves sciatica (NHS).',
  'A 2016 guideline says that massage relieves sciatica.',
  'In one trial of 2019, massage relieved sciatica.',
  'The NHS says:\n\n- Massage relieves it\n- Heat relieves it',
  'These tips come from the NHS.\n\n<Do>\n\n- Stay active: exercise eases it\n\n</Do>',
  'In our view, massage relieves it.',
  'Massage relieves it. That is our own observation.',
  'We found no trial of it, but massage relieves it.',
  'Massage may help, and can ease the pain.',
  'Perhaps massage helps.',
  'Massage helps some people.',
  'Massage does not help.',
  'No study shows that massage helps.',
  'Does massage help?',
  '### Massage eases it',
  'Tell us whether heat helps.',
  'If massage helps, come again.',
  'We work on the muscles by hand. Massage works alongside medical care.',
  'Massage is an option. Exercise is part of it.',
  'Put ice on the sore spot.',
  'Massage helps, but the evidence is thin.',
])('is not: %s', (paragraph) => {
  insert(sciatica, paragraph);
  expect(found()).toEqual([]);
});

it('is asked of condition pages, which have sources', () => {
  insert(about, 'Massage relieves sciatica.');
  expect(found()).toEqual([]);
});
