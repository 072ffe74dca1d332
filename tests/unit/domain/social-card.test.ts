import { describe, expect, it } from 'vitest';
import { conditionCard, pageCard } from '../../../src/domain/social-card.ts';
import { pageName } from '../../../src/schemas/page.ts';
import { fixtureConditions } from '../../fixtures/site-content.ts';

describe('a social card', () => {
  it('of a condition shows its plate, and says what the plate says', () => {
    for (const condition of fixtureConditions) {
      const card = conditionCard('a-slug', { ...condition, headline: 'Pain' });
      expect(card.path).toBe('/conditions/a-slug/');
      expect(card.headline).toBe('Pain');
      expect(card.picture).toMatchObject({ kind: 'plate', where: condition.where });
      expect(card.alt).toMatch(/, from (behind|the front|the side)\. The lower body/);
    }
  });

  it('of every other page has a picture of its own, in words as well', () => {
    const cards = pageName.options.map((name) => pageCard(name, 'A headline', ['One', 'Two']));
    expect(new Set(cards.map(({ picture }) => JSON.stringify(picture))).size).toBe(pageName.options.length);
    expect(new Set(cards.map(({ alt }) => alt)).size).toBe(pageName.options.length);
    for (const { alt } of cards) expect(alt).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('of the first visit has a station for each part of the page, four at most', () => {
    const stations = (headings: string[]) => pageCard('first-visit', 'A headline', headings).picture;
    expect(stations(['A', 'B', 'C', 'D', 'E'])).toEqual({ kind: 'trail', stations: ['A', 'B', 'C', 'D'] });
    expect(stations([])).toMatchObject({ kind: 'ridge' });
  });
});
