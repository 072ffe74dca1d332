import type { Page } from '@playwright/test';
import { conditionPath } from '../../../src/domain/urls.ts';
import { expect, fixture, pagesWith, test } from '../../e2e/site-test.ts';

const questions = (page: Page) => page.locator('main details');
/** How the answer to each question of a page begins. */
const answersOf = (page: Page) =>
  questions(page)
    .all()
    .then((all) => all.map((details) => details.locator(':scope > :not(summary)').first()));

for (const path of pagesWith('main details'))
  test.describe(path, () => {
    test('its questions are closed, and open and close by mouse and by keyboard', async ({ page }) => {
      await page.goto(path);
      for (const [i, answer] of (await answersOf(page)).entries()) {
        const row = questions(page).nth(i).locator('summary');
        await expect(answer).toBeHidden();
        await row.click();
        await expect(answer).toBeVisible();
        await row.press('Enter');
        await expect(answer).toBeHidden();
        await row.press('Space');
        await expect(answer).toBeVisible();
        await row.press('Space');
        await expect(answer).toBeHidden();
      }
    });

    test('the browser itself opens the answer that holds what is looked for', async ({ page }) => {
      await page.goto(path);
      for (const [i, answer] of (await answersOf(page)).entries()) {
        await answer.evaluate((element, place) => {
          element.id = `found-${place}`;
          location.hash = element.id;
        }, i);
        await expect(answer).toBeInViewport();
        await expect(page.locator('main details[open]')).toHaveCount(i + 1);
      }
    });

    test('a link to a question opens it, on arrival and on the page', async ({ page }) => {
      await page.goto(path);
      const ids = await questions(page)
        .locator('summary h3')
        .evaluateAll((all) => all.map(({ id }) => id));
      for (const [i, id] of ids.entries()) {
        await page.goto('about:blank');
        await page.goto(`${path}#${id}`);
        await expect(questions(page).nth(i)).toHaveAttribute('open');
        await expect(questions(page).nth(i).locator(':scope > :not(summary)').first()).toBeInViewport();
        await expect(page.locator('main details[open]')).toHaveCount(1);
        await page.goto(path);
        await page.goto(`${path}#${id}`);
        await expect(questions(page).nth(i)).toHaveAttribute('open');
      }
    });
  });

/** Follows a link to words of a page (`#:~:text=`), and waits until it is drawn. */
async function followToWords(page: Page, path: string, words: string) {
  await page.goto('about:blank');
  await page.goto(`${path}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
  await page.evaluate(async () => {
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
  });
}

fixture.test(
  'where a browser follows links to words, it opens the answer that has them, and no other',
  async ({ page }) => {
    const path = conditionPath('sciatica');
    await page.goto(path);
    await followToWords(page, path, await page.locator('main h2').last().innerText());
    // The headless shell of Chromium leaves such links alone, and says nothing of it.
    const follows = await page.evaluate(() => scrollY > 0);
    test.info().annotations.push({ type: 'links to words', description: follows ? 'followed' : 'not followed' });
    await page.goto(path);
    const answers = await Promise.all((await answersOf(page)).map((answer) => answer.textContent()));
    expect(answers.length).toBeGreaterThan(1);
    for (const [i, answer] of answers.entries()) {
      await followToWords(page, path, answer ?? '');
      await expect(page.locator('main details[open]')).toHaveCount(follows ? 1 : 0);
      expect(await questions(page).nth(i).getAttribute('open')).toBe(follows ? '' : null);
    }
  },
);
