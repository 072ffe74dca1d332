import type { Page } from '@playwright/test';
import { emergencyUrl, filePaths, pagePath } from '../../src/domain/urls.ts';
import { axeFaults } from '../browser/axe-faults.ts';
import { lookInto } from '../browser/look-with-playwright.ts';
import { everyPage, expect, fixture } from './site-test.ts';

/** The finder is asked for the fixture site's words. */
const { test } = fixture;

const index = pagePath('conditions');

const field = (page: Page) => page.getByRole('searchbox', { name: 'Say it in your own words' });
const results = (page: Page) => page.locator('[data-results]');
const status = (page: Page) => page.getByRole('search').getByRole('status');
const emergency = (page: Page) => page.getByRole('search').getByRole('link', { name: 'Call 911' });

test('nothing is fetched for the finder before the first touch of its field', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(index, { waitUntil: 'networkidle' });
  await expect(field(page)).toBeVisible();
  // The script of every page is no part of the finder.
  const before = scripts.length;
  expect(before).toBeLessThanOrEqual(1);
  await field(page).focus();
  await expect.poll(() => scripts.length - before).toBe(2);
  expect(scripts).toContain(filePaths.finderIndex);
});

test('the signs to call 911 for stand above the results while anything is typed, loaded or not', async ({ page }) => {
  await page.route('**/finder-index.js', (route) => route.abort());
  await page.goto(index);
  await expect(emergency(page)).toBeHidden();
  await expect(field(page)).toHaveAccessibleDescription(/Such as .*Call 911 for/);
  await field(page).fill('a');
  await expect(emergency(page)).toBeVisible();
  await expect(emergency(page)).toHaveAttribute('href', emergencyUrl);
  await field(page).fill('');
  await expect(emergency(page)).toBeHidden();
});

test('by keyboard, the results follow the field, Enter leads into them and Escape clears them', async ({ page }) => {
  await page.goto(index);
  await field(page).focus();
  await page.keyboard.type('buttock', { delay: 5 });
  await expect(results(page).getByRole('link')).toHaveText(['Hip dysfunction', 'Sciatica']);
  await page.keyboard.press('Tab');
  await expect(emergency(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await field(page).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page).getByRole('link')).toHaveCount(0);
  await expect(status(page)).toHaveText('');
  await page.keyboard.type('buttock');
  await expect(results(page).getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${index}hip-dysfunction/`);
});

test('a count is announced once, when the typing rests, and never twice in the same words', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T10:00:00' });
  await page.goto(index);
  await page.clock.pauseAt('2026-11-23T11:00:00');
  await page.evaluate(() => {
    const said: string[] = [];
    const live = '[role=status], [role=alert], [aria-live]';
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => (target as Element).closest(live)));
      said.push(...[...regions].flatMap((region) => region?.textContent.trim() ?? []));
    }).observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
    Object.assign(window, { said });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await field(page).pressSequentially('outside of my knee');
  await expect(results(page).getByRole('link')).not.toHaveCount(0);
  await page.clock.runFor(499);
  expect(await said()).toEqual([]);
  await page.clock.runFor(1);
  const count = expect.stringMatching(/^\d conditions? match/);
  expect(await said()).toEqual([count]);
  const nothing = 'Nothing matches. Try a place, like the hip, or ask us.';
  for (const words of ['neck pain', 'neck pains', 'neck']) {
    await field(page).fill(words);
    await page.clock.runFor(1000);
    expect(await said(), words).toEqual([count, nothing]);
  }
  await field(page).press('Escape');
  await page.clock.runFor(1000);
  expect(await said()).toEqual([count, nothing, '']);
});

test('where nothing is found, a link leads to where a patient can ask', async ({ page }) => {
  await page.goto(index);
  await field(page).fill('neck pain');
  await status(page).getByRole('link', { name: 'ask us' }).click();
  await expect(page).toHaveURL(pagePath('book'));
});

test('the finder reads in order: field, count, signs to call 911 for, results with reasons', async ({ page }) => {
  await page.goto(index);
  await field(page).fill('calf swollen and red');
  await expect(status(page)).not.toBeEmpty();
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search "Say it in your own words":
      - heading "Say it in your own words" [level=2]
      - searchbox "Say it in your own words": calf swollen and red
      - status: 1 condition matches.
      - paragraph:
        - link "Call 911"
      - list:
        - listitem:
          - link "Sciatica":
            - /url: /conditions/sciatica/
          - paragraph: "Urgent: A swollen, red or painful calf, which may be a clot"
  `);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the A to Z is there, and no field that does nothing', async ({ page }) => {
    await page.goto(index);
    await expect(page.locator('[data-a-to-z] a').first()).toBeVisible();
    await expect(page.locator('[data-finder]')).toBeHidden();
  });
});

for (const query of ['buttock', ...(everyPage ? ['calf swollen and red', 'neck pain'] : [])])
  test(`axe finds nothing with the answer to "${query}" open, in light or dark`, async ({ page }) => {
    for (const width of everyPage ? [390, 1280] : [390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(index);
        await field(page).fill(query);
        await expect(status(page)).toHaveText(/match/);
        expect(await axeFaults(lookInto(page)), `${width} px, ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
  });
