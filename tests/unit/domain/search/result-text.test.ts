import { expect, it } from 'vitest';
import { countText, reasonText } from '../../../../src/domain/search/result-text.ts';
import { searchIndex } from '../../../../src/domain/search/search-index.ts';
import { createSearch } from '../../../../src/domain/search/search.ts';
import { finderConditions } from '../../../fixtures/finder-conditions.ts';

const search = createSearch(searchIndex(finderConditions));

it.each([
  ['sciatica nerve', '1 condition matches.'],
  ['buttock', '2 conditions match.'],
  ['neck pain', ''],
  ['my', ''],
])('the count for "%s" is "%s"', (query, text) => {
  expect(countText(search(query))).toBe(text);
});

it.each([
  ['siatica', 'Symptom: Pain that stabs or shoots down the leg as you sit'],
  ['lumbago', 'Also called: Lumbago'],
  ['back spasm', 'Symptom: A spasm in the back'],
  ['foot', 'Felt here: Foot'],
  ['bursitis', 'On its page: Is it bursitis?'],
  ['sciatica in both legs', 'Emergency: Sciatica in both legs'],
  ['foot drop', 'Urgent: Foot drop (trouble lifting the front of the foot)'],
  ['pregnant', 'Ask first: A pregnancy'],
])('the reason for "%s" is "%s"', (query, text) => {
  const [first] = search(query) ?? [];
  expect(first && reasonText(first)).toBe(text);
});
