import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { expect, test } from '../../e2e/site-test.ts';

/** Every page with questions, and each question's address on it and answer. */
const asked = readBuiltSite('dist').pages.flatMap(({ path, $ }) => {
  const questions = $('main details')
    .get()
    .map((details) => ({
      id: $(details).find('summary h3').attr('id') ?? '',
      question: $(details).find('summary').text(),
      answer: $(details).children('p').first().text(),
    }));
  return questions.length > 0 ? [{ path, questions }] : [];
});

test('there are pages with questions', () => {
  expect(asked.length).toBeGreaterThan(0);
});

for (const { path, questions } of asked)
  test.describe(path, () => {
    test('its questions are closed, and open and close by mouse and by keyboard', async ({ page }) => {
      await page.goto(path);
      for (const { id, question, answer } of questions) {
        const row = page.locator('main summary').filter({ has: page.locator(`#${id}`) });
        const words = page.getByText(answer, { exact: true });
        await expect(words, question).toBeHidden();
        await row.click();
        await expect(words, question).toBeVisible();
        await row.press('Enter');
        await expect(words, question).toBeHidden();
        await row.press('Space');
        await expect(words, question).toBeVisible();
        await row.press('Space');
        await expect(words, question).toBeHidden();
        expect((await row.boundingBox())?.height, question).toBeGreaterThanOrEqual(44);
      }
    });

    test('words of an answer are found and opened, and nothing else is', async ({ page }) => {
      const follow = async (words: string) => {
        await page.goto('about:blank');
        await page.goto(`${path}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`, { waitUntil: 'load' });
      };
      await page.goto(path);
      await follow(await page.locator('main h2').last().innerText());
      const follows = await page
        .waitForFunction(() => scrollY > 0, undefined, { timeout: 2_000 })
        .then(() => true)
        .catch(() => false);
      test.skip(!follows, 'This Chromium follows no links to words; a full one does (CHROMIUM_PATH).');
      for (const { answer } of questions) {
        await follow(answer);
        await expect(page.getByText(answer, { exact: true })).toBeInViewport();
        await expect(page.locator('main details[open]')).toHaveCount(1);
      }
    });

    test('the browser itself opens the answer that holds what is looked for', async ({ page }) => {
      await page.goto(path);
      for (const [i, { answer }] of questions.entries()) {
        const words = page.getByText(answer, { exact: true });
        await words.evaluate((element, place) => {
          element.id = `found-${place}`;
          location.hash = element.id;
        }, i);
        await expect(words).toBeInViewport();
        await expect(page.locator('main details[open]')).toHaveCount(i + 1);
      }
    });

    test('a link to a question opens it, on arrival and on the page', async ({ page }) => {
      for (const { id, answer } of questions) {
        await page.goto('about:blank');
        await page.goto(`${path}#${id}`);
        await expect(page.getByText(answer, { exact: true })).toBeInViewport();
        await expect(page.locator('main details[open]')).toHaveCount(1);
        await page.goto(path);
        await page.goto(`${path}#${id}`);
        await expect(page.getByText(answer, { exact: true })).toBeInViewport();
      }
    });
  });
