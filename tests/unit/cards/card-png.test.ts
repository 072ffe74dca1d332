import { load } from 'cheerio';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cardPng } from '../../../src/cards/card-png.ts';
import { plateSvg } from '../../../src/cards/figure-svg.ts';
import { cardBudget, cardSize, conditionCard, pageCard } from '../../../src/domain/social-card.ts';
import { fixtureConditions } from '../../fixtures/site-content.ts';

const clinic = { name: 'Mesa Bodywork', place: 'Longmont, CO' };
const size = { width: 360, height: 470 };

it('a card is a light picture of the size that sites show whole, the same each time', async () => {
  for (const card of [pageCard('about', 'A headline'), ...fixtureConditions.map((own) => conditionCard('a', own))]) {
    const png = await cardPng(card, clinic);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
    expect(png.length).toBeLessThan(cardBudget);
    expect(png.equals(await cardPng(card, clinic))).toBe(true);
  }
});

it('a headline keeps to its room, however long it is: it never reaches the rule below it', async () => {
  for (const words of [3, 6, 9, 12, 16]) {
    const png = await cardPng(pageCard('about', Array(words).fill('massage').join(' ').slice(0, 100)), clinic);
    const above = await sharp(png).extract({ left: 60, top: 516, width: 640, height: 8 }).raw().toBuffer();
    expect(Math.min(...above), `${words} words`).toBeGreaterThan(200);
  }
});

it('the figure is that of the condition, with its regions and its nerve', () => {
  const drawn = fixtureConditions.map(({ where }) => plateSvg(where, size));
  expect(new Set(drawn).size).toBe(fixtureConditions.length);
  for (const [i, { where }] of fixtureConditions.entries()) {
    const $ = load(drawn[i] ?? '', { xml: true });
    expect($('.region').length).toBeGreaterThan(0);
    expect($('.nerve').length > 0).toBe(where.pathway === 'sciatic-nerve');
  }
});
