import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../src/tools/verify/built-site.ts';
import { readingGrade, wordsIn } from '../../../src/domain/prose/reading-grade.ts';
import { unexplainedTerms } from '../../../src/domain/prose/unexplained-terms.ts';
import { fixtureSite, shippedSite } from '../sites.ts';
import { sentencesRead } from './reading.ts';

const highestGrade = 8;

/** Names and levels, such as "Call 911", are no sentences, and would make a page seem easier than it is. */
const grade = (page: Parameters<typeof sentencesRead>[0]) =>
  readingGrade(
    sentencesRead(page)
      .map(({ words }) => words)
      .filter((words) => wordsIn(words).length > 3),
  );

const unexplained = (page: Parameters<typeof sentencesRead>[0]) =>
  unexplainedTerms(sentencesRead(page)).map(({ technical: { term }, sentence }) => `${term}: ${sentence.words}`);

const pageWith = (main: string) => readPage('a/index.html', `<main>${main}</main>`);

// What an owner writes is advice in `npm run check`: here it is printed, and does not fail.
beforeAll(() => {
  for (const page of shippedSite().pages) {
    const words = wordsIn(page.$('main').text()).length;
    console.log(`${page.path} has ${words} words and reads at grade ${grade(page).toFixed(1)} (Flesch-Kincaid)`);
    for (const term of unexplained(page)) console.log(`${page.path} does not explain ${term}`);
  }
});

describe.each(fixtureSite().pages.map((page) => ({ path: page.path, page })))('$path', ({ page }) => {
  it(`is read with ease at grade ${highestGrade}`, () => {
    expect(grade(page)).toBeLessThanOrEqual(highestGrade);
  });

  it('explains each technical term where it first stands', () => {
    expect(unexplained(page)).toEqual([]);
  });
});

it('a hard page would be told, and so would a term before its explanation', () => {
  const hard = 'Musculoskeletal rehabilitation necessitates individualized consideration of numerous factors.';
  expect(grade(pageWith(`<p>${hard}</p>`))).toBeGreaterThan(highestGrade);
  const explained = '<p>It is a small, deep muscle of the buttock (the piriformis).</p>';
  const term = '<h2>Piriformis syndrome</h2>';
  expect(unexplained(pageWith(explained + term))).toEqual([]);
  expect(unexplained(pageWith(term + explained))).toEqual(['piriformis: Piriformis syndrome']);
  const link = '<a href="/conditions/sciatica/">sciatica</a>';
  expect(unexplained(pageWith(`<p>We treat ${link}.</p>`))).toEqual([]);
  expect(unexplained(pageWith(`<p>It may be sciatica. We treat ${link}.</p>`))).toEqual([
    'sciatica: It may be sciatica.',
  ]);
});
