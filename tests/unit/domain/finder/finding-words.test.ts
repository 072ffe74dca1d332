import { describe, expect, it } from 'vitest';
import { finder } from '../../../../src/domain/finder/finder.ts';
import { finderData } from '../../../../src/domain/finder/finder-data.ts';
import { reasonWords, statusWords } from '../../../../src/domain/finder/finding-words.ts';
import { finderConditions } from '../../../fixtures/finder-conditions.ts';

const data = finderData(finderConditions);
const find = finder(data);
const said = (written: string) => statusWords(find(written));

describe('what is announced', () => {
  it('is how many conditions match', () => {
    expect(said('sciatica nerve')).toBe('1 condition matches.');
    expect(said('buttock')).toBe('2 conditions match.');
  });

  it('leaves what to do when none does to the page, which has a link', () => {
    expect(said('neck pain')).toBe('');
  });

  it('is to read the warning first', () => {
    expect(said('back pain with fever')).toMatch(/^Please read the warning first\. \d conditions? match/);
    expect(said('pregnant, sciatica nerve')).toBe('Please read the note first. 1 condition matches.');
  });

  it.each([
    ['can’t pee', 'This may be an emergency. Please read this first.'],
    ['cancer', 'Please read this first.'],
    ['pregnant', 'Please read this first.'],
  ])('is calm where "%s" has a warning and no condition', (written, words) => {
    expect(said(written)).toBe(words);
  });

  it('is nothing when nothing was asked', () => {
    expect(said('my')).toBe('');
  });
});

it.each([
  ['title', 'Sciatica', 'Symptom: Burning'],
  ['alsoCalled', 'Lumbago', 'Also called: Lumbago'],
  ['symptom', 'A spasm in the back', 'Symptom: A spasm in the back'],
  ['place', 'Foot', 'Felt here: Foot'],
  ['heading', 'Is it bursitis?', 'On its page: Is it bursitis?'],
] as const)('the reason of a match by its %s "%s" reads "%s"', (kind, reason, words) => {
  const [condition] = data.conditions;
  if (!condition) throw new Error('no condition');
  expect(reasonWords({ condition: { ...condition, symptoms: ['Burning', 'An ache'] }, kind, reason })).toBe(words);
});

it('a name that is written with a slip is answered with how it feels', () => {
  const [found] = find('siatica')?.conditions ?? [];
  expect(found && reasonWords(found)).toBe(`Symptom: ${found?.condition.symptoms[0]}`);
});
