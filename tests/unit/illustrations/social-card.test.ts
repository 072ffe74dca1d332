import { expect, it } from 'vitest';
import { conditionCard, pageCard } from '../../../src/illustrations/social-card.ts';
import { fixtureConditions } from '../../fixtures/site-content.ts';

it('the card of a condition shows its figure, and says what it shows', () => {
  for (const condition of fixtureConditions) {
    const card = conditionCard('a-slug', { ...condition, headline: 'Pain' });
    expect(card).toMatchObject({ path: '/conditions/a-slug/', headline: 'Pain', where: condition.where });
    expect(card.alt).toMatch(/, from (behind|the front|the side)\. The lower body/);
  }
});

it('the card of any other page shows the ridge', () => {
  expect(pageCard('about', 'A headline')).toMatchObject({ path: '/about/', headline: 'A headline', where: undefined });
});
