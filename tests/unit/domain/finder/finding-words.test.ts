import { describe, expect, it } from 'vitest';
import { finder } from '../../../../src/domain/finder/finder.ts';
import { finderData } from '../../../../src/domain/finder/finder-data.ts';
import { reasonWords, statusWords } from '../../../../src/domain/finder/finding-words.ts';
import { shippedConditions } from '../../../fixtures/shipped-conditions.ts';

const find = finder(finderData(shippedConditions));
const said = (written: string) => statusWords(find(written));

describe('what is announced', () => {
  it('is how many conditions match', () => {
    expect(said('sciatica nerve')).toBe('1 condition matches.');
    expect(said('buttock')).toBe('2 conditions match.');
  });

  it('is a way on when none does', () => {
    expect(said('neck pain')).toBe('No condition matches. Try a place, like hip or knee, or ask us.');
  });

  it('is that there is a warning', () => {
    expect(said('back pain with fever')).toMatch(/^Read the warning\. \d conditions? match/);
    expect(said('chest')).toBe('Read the warning. No condition matches.');
  });

  it('is nothing when nothing was asked', () => {
    expect(said('my')).toBe('');
  });
});

it.each([
  ['title', 'Sciatica', 'Its name matches'],
  ['alsoCalled', 'Lumbago', 'Also called: Lumbago'],
  ['symptom', 'A spasm in the back', 'Symptom: A spasm in the back'],
  ['place', 'Foot', 'Felt here: Foot'],
  ['heading', 'Is it bursitis?', 'On its page: Is it bursitis?'],
] as const)('the reason of a match by its %s "%s" reads "%s"', (kind, reason, words) => {
  expect(reasonWords({ kind, reason })).toBe(words);
});
