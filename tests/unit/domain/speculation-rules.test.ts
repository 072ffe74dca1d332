import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { speculationRules } from '../../../src/domain/speculation-rules.ts';

interface Rule {
  where: { selector_matches: string };
  eagerness: string;
}

const { prerender, prefetch } = JSON.parse(speculationRules) as { prerender: Rule[]; prefetch: Rule[] };

it('what may be prerendered may be prefetched, on a moderate sign that it will be opened', () => {
  expect(prefetch).toEqual(prerender);
  expect(prerender.map(({ eagerness }) => eagerness)).toEqual(['moderate']);
});

it.each([
  ['/', true],
  ['/book/', true],
  ['/conditions/sciatica/', true],
  ['#main', false],
  ['/conditions/#map', false],
  ['/llms.txt', false],
  ['/drawings.svg', false],
  ['tel:911', false],
  ['mailto:hello@clinic.example', false],
  ['https://other.example/', false],
  // A booking link of the clinic's own is a whole address all the same.
  ['https://clinic.example/book-online/', false],
])('a link to %s is made ready: %s', (href, ready) => {
  const $ = load(`<a href="${href}">A link</a>`);
  expect($(prerender[0]?.where.selector_matches).length > 0).toBe(ready);
});
