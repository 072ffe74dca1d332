import { expect, it } from 'vitest';
import { teaserOf } from '../../../../src/domain/conditions/teaser.ts';

it.each([
  ['It is a symptom. It usually passes.', 'It is a symptom.'],
  ['Dr. Smith calls it a label. It is no diagnosis.', 'Dr. Smith calls it a label.'],
  ['It has one sentence only', 'It has one sentence only'],
])('of %j is its first sentence', (summary, teaser) => {
  expect(teaserOf(summary)).toBe(teaser);
});
