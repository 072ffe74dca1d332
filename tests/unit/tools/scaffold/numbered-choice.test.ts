import { expect, it } from 'vitest';
import { numberedChoice, numberedList } from '../../../../src/tools/scaffold/numbered-choice.ts';

const options = ['glute', 'groin', 'calf'];

it.each([
  ['1', ['glute']],
  ['3, 1', ['calf', 'glute']],
  ['1 2;3', options],
  ['1 and 3', ['glute', 'calf']],
  ['2,2', ['groin']],
  ['', []],
  [' , ', []],
  ['0', undefined],
  ['4', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['groin', undefined],
])('%j chooses %j', (written, chosen) => {
  expect(numberedChoice(written, options)).toEqual(chosen);
});

it('lists options with their numbers', () => {
  expect(numberedList(['Buttock', 'Groin'])).toBe(' 1  Buttock\n 2  Groin');
});
