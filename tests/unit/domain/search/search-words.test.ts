import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopWords, synonyms } from '../../../../src/domain/search/lay-words.ts';
import { searchWords } from '../../../../src/domain/search/search-words.ts';
import { stem } from '../../../../src/domain/search/stem.ts';

describe('search words', () => {
  it.each([
    ['Pain that stabs or shoots down the leg', 'stabbing pain shooting down my legs'],
    ['A deep ache in the buttock', 'deep aching in my butt'],
    ['Tingling or numbness', 'tingly, numb'],
    ['Not being able to put weight on the leg', "can't stand on my leg"],
    ['Trouble controlling urine', 'can’t control my pee'],
    ['The outside of the knee', 'lateral knee'],
    ['Breathlessness', 'short of breath'],
    ['Lower back pain', 'low back hurts'],
    ['Burning on the side', 'burns at the SIDES'],
  ])('of "%s" and of "%s" are the same', (page, patient) => {
    expect(searchWords(patient).sort()).toEqual(searchWords(page).sort());
  });

  it('leave out stop words, punctuation and repeats', () => {
    expect(searchWords('When I sit, I really can sit… (sit!)')).toEqual(['sit']);
  });

  it('keep apart what only looks alike', () => {
    expect(searchWords('weight loss')).not.toContain(searchWords('put weight on')[0]);
    expect(searchWords('shoulder')).not.toEqual(searchWords('should'));
  });

  it('are the same in capitals, between commas and with accents', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (text) => {
        const marked = text.toUpperCase().replaceAll(' ', ', ').replaceAll('E', 'É');
        expect(searchWords(marked)).toEqual(searchWords(text));
      }),
    );
  });
});

describe.each([
  ['shoot', 'shoots', 'shooting'],
  ['stab', 'stabs', 'stabbing', 'stabbed'],
  ['run', 'runs', 'running', 'runner', 'runners'],
  ['ache', 'aches', 'aching', 'achy'],
  ['weak', 'weakness'],
  ['cross', 'crosses', 'crossing'],
  ['knee', 'knees'],
  ['toe', 'toes'],
  ['fever', 'feverr'],
])('%s', (word, ...forms) => {
  it.each(forms)('has the stem of %s', (form) => {
    expect(stem(form)).toBe(stem(word));
  });
});

it('the tables of words name each once', () => {
  const words = synonyms.flatMap((line) => line.split(' '));
  expect(words).toEqual([...new Set(words)]);
  const ignored = stopWords.split(' ');
  expect(ignored).toEqual([...new Set(ignored)].sort());
  expect(words.filter((word) => ignored.includes(word))).toEqual([]);
});
