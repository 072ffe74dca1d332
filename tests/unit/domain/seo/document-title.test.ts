import { expect, it } from 'vitest';
import { documentTitle } from '../../../../src/domain/seo/document-title.ts';

it.each([
  ['Sciatica', 'Front Range Massage', 'Sciatica | Front Range Massage'],
  ['About Front Range Massage', 'Front Range Massage', 'About Front Range Massage'],
  ['a'.repeat(38), 'Front Range Massage', `${'a'.repeat(38)} | Front Range Massage`],
  ['a'.repeat(39), 'Front Range Massage', 'a'.repeat(39)],
])('%s of %s is shown as %s', (title, clinic, shown) => {
  expect(documentTitle(title, clinic)).toBe(shown);
});
