import { load } from 'cheerio';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cardPng } from '../../../src/cards/card-png.ts';
import { plateSvg } from '../../../src/cards/figure-svg.ts';
import { cardBudget, cardSize, conditionCard, pageCard } from '../../../src/domain/social-card.ts';
import { fixtureConditions } from '../../fixtures/site-content.ts';

const clinic = { name: 'Mesa Bodywork', place: 'Longmont, CO' };

it('a card is a light picture of the size that sites show whole, the same each time', async () => {
  for (const card of [pageCard('about', 'A headline'), ...fixtureConditions.map((own) => conditionCard('a', own))]) {
    const png = await cardPng(card, clinic);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
    expect(png.length).toBeLessThan(cardBudget);
    expect(png.equals(await cardPng(card, clinic))).toBe(true);
  }
});

/** The darkest pixel of a part of a card: paper is light, and what is written or drawn on it is dark. */
const darkest = async (png: Buffer, left: number, top: number, width: number, height: number) =>
  Math.min(...(await sharp(png).extract({ left, top, width, height }).raw().toBuffer()));

it.each([
  ...[3, 6, 9, 12, 16].map((words) => Array(words).fill('massage').join(' ').slice(0, 100)),
  'Thoracic outlet: numbness and tingling in the arm and hand',
  'Temporomandibular joint pain',
])('a headline stays above the rule and beside the figure: %s', async (headline) => {
  const png = await cardPng(pageCard('about', headline), clinic);
  expect(await darkest(png, 60, 516, 640, 8), 'above the rule').toBeGreaterThan(200);
  expect(await darkest(png, 716, 44, 44, 542), 'beside the figure').toBeGreaterThan(200);
});

it('a long caption stays in the frame', async () => {
  const caption = 'Temporomandibular joint dysfunction, from the side';
  const png = await cardPng({ ...pageCard('about', 'A headline'), caption }, clinic);
  expect(await darkest(png, 716, 44, 44, 542), 'left of the frame').toBeGreaterThan(200);
  expect(await darkest(png, 1160, 44, 40, 542), 'right of the frame').toBeGreaterThan(200);
  expect(await darkest(png, 760, 590, 400, 40), 'below the frame').toBeGreaterThan(200);
});

it('the figure is that of the condition, with its regions and its nerve', () => {
  const drawn = fixtureConditions.map(({ where }) => plateSvg(where));
  expect(new Set(drawn).size).toBe(fixtureConditions.length);
  for (const [i, { where }] of fixtureConditions.entries()) {
    const $ = load(drawn[i] ?? '', { xml: true });
    expect($('.region').length).toBeGreaterThan(0);
    expect($('.nerve').length > 0).toBe(where.pathway === 'sciatic-nerve');
  }
});
