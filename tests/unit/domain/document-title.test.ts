import { expect, it } from 'vitest';
import { documentTitle } from '../../../src/domain/document-title.ts';

it.each([
  ['Sciatica', 'Boulder Pain Relief', 'Sciatica | Boulder Pain Relief'],
  ['About Boulder Pain Relief', 'Boulder Pain Relief', 'About Boulder Pain Relief'],
  ['a'.repeat(38), 'Boulder Pain Relief', `${'a'.repeat(38)} | Boulder Pain Relief`],
  ['a'.repeat(39), 'Boulder Pain Relief', 'a'.repeat(39)],
])('%s of %s is shown as %s', (title, clinic, shown) => {
  expect(documentTitle(title, clinic)).toBe(shown);
});
