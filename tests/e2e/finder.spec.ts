import type { Page } from '@playwright/test';
import { safetyLevels } from '../../src/domain/safety-levels.ts';
import { emergencyUrl, filePaths, pagePath } from '../../src/domain/urls.ts';
import { axeFaults } from '../browser/axe-faults.ts';
import { lookInto } from '../browser/look-with-playwright.ts';
import { fixtureFolder } from '../fixtures/site-content.ts';
import { everyPage, expect, fixture } from './site-test.ts';

/** The finder is asked for the fixture site's words. */
const { test } = fixture;

const index = pagePath('conditions');
const { conditions } = fixtureFolder;

const field = (page: Page) => page.getByRole('searchbox', { name: 'Say it in your own words' });
const results = (page: Page) => page.locator('[data-results]');
const status = (page: Page) => page.getByRole('search').getByRole('status');
const list = (page: Page) => page.locator('[data-a-to-z]');

/** Scripts that the page asks for, from now on. */
function scriptsAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test('the A to Z names every condition, and other names with the condition they stand for', async ({ page }) => {
  await page.goto(index);
  for (const { slug, frontmatter } of conditions) {
    const { title, alsoCalled } = frontmatter?.data as { title: string; alsoCalled: string[] };
    const own = list(page).locator(`a[href="${index}${slug}/"]`);
    await expect(own).toHaveCount(1 + alsoCalled.length);
    await expect(list(page).getByRole('link', { name: title, exact: true })).toBeVisible();
    for (const name of alsoCalled)
      await expect(list(page).getByRole('link', { name: `${name}, see ${title}`, exact: true })).toBeVisible();
  }
});

test('the rule, the border and the words of the A to Z share one left edge, and wrapped names hang', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(index);
    const edges = await list(page)
      .locator('li')
      .evaluateAll((entries) =>
        entries.map((entry) => {
          const text = document.createRange();
          text.selectNodeContents(entry.querySelector('a') ?? entry);
          const lines = [...text.getClientRects()].filter(({ width }) => width > 0);
          const first = lines[0];
          const later = lines.filter(({ top }) => first && top > first.bottom - 4);
          return {
            marker: getComputedStyle(entry).listStyleType,
            indent: Math.abs((first?.left ?? NaN) - entry.getBoundingClientRect().left),
            hang: Math.min(...later.map(({ left }) => left - (first?.left ?? NaN))),
          };
        }),
      );
    expect(edges.length).toBeGreaterThan(0);
    for (const { marker, indent, hang } of edges) {
      expect(marker).toBe('""');
      expect(indent, `${width} px`).toBeLessThan(1);
      expect(hang, `${width} px`).toBeGreaterThan(8);
    }
  }
});

test('nothing is fetched for the finder before the first touch of its field', async ({ page }) => {
  const asked = scriptsAsked(page);
  await page.goto(index, { waitUntil: 'networkidle' });
  await expect(field(page)).toBeVisible();
  // The script of every page is no part of the finder.
  const before = asked.length;
  expect(before).toBeLessThanOrEqual(1);
  await field(page).focus();
  await expect.poll(() => asked.length - before).toBe(2);
  expect(asked).toContain(filePaths.finderIndex);
  await expect(list(page)).toBeVisible();
});

test('the finder holds its place before it is shown, so that nothing moves', async ({ page }) => {
  await page.goto(index);
  const mapTop = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      const [box, below] = ['[data-finder]', '[data-body-map]'].map((part) =>
        document.querySelector<HTMLElement>(part),
      );
      if (box) box.hidden = isHidden;
      return below?.getBoundingClientRect().top;
    }, hidden);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await mapTop(true)).toBe(await mapTop(false));
  }
});

test('the finder stands above the map, and on a phone the map begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(index);
  const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  const [finderTop, mapTop, listTop] = [
    await top('[data-finder]'),
    await top('.map'),
    await top('[data-a-to-z]'),
  ];
  expect(finderTop).toBeLessThan(mapTop);
  expect(mapTop).toBeLessThan(listTop);
  expect(mapTop).toBeLessThan(844);
});

test('nothing shifts while the page loads, nor while a patient types', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(index, { waitUntil: 'networkidle' });
    await field(page).click();
    await field(page).pressSequentially('can’t pee', { delay: 20 });
    await expect(status(page)).toHaveText('This may be an emergency. Please read this first.');
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), `${width} px`).toEqual([]);
  }
});

test('by mouse, a patient’s words lead to the page that says them', async ({ page }) => {
  await page.goto(index);
  await field(page).click();
  await field(page).pressSequentially('my foot goes numb in bed');
  await expect(status(page)).toHaveText('1 condition matches.');
  await results(page).getByRole('link', { name: 'Sciatica' }).click();
  await expect(page).toHaveURL(`${index}sciatica/`);
});

test('by keyboard, the results follow the field, and Escape clears them', async ({ page }) => {
  await page.goto(index);
  await field(page).focus();
  await page.keyboard.type('tingling in my calf', { delay: 5 });
  await expect(results(page).getByRole('link')).toHaveText(['Sciatica']);
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toBeEmpty();
  await expect(status(page)).toHaveText('');
  await page.keyboard.type('buttock');
  await expect(results(page).getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${index}hip-dysfunction/`);
});

test('Enter passes the link that dials 911', async ({ page }) => {
  await page.goto(index);
  await field(page).fill("my foot is numb and I can't pee");
  const dial = results(page).getByRole('link', { name: 'Call 911' });
  await expect(dial).toHaveAttribute('href', emergencyUrl);
  await field(page).press('Enter');
  await expect(results(page).getByRole('link', { name: 'Sciatica' })).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap opens the finder, and a tap on a result its page', async ({ page }) => {
    await page.goto(index);
    await field(page).tap();
    await field(page).fill('siatica');
    const result = results(page).getByRole('link', { name: 'Sciatica' });
    await expect(result).toBeVisible();
    await result.tap();
    await expect(page).toHaveURL(`${index}sciatica/`);
  });
});

test('each count is announced once, when the typing rests, and never twice in the same words', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T10:00:00' });
  await page.goto(index);
  await page.clock.pauseAt('2026-11-23T11:00:00');
  await field(page).focus();
  await page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target as Element).closest('[role=status], [role=alert], [aria-live]'),
      );
      said.push(...[...new Set(regions)].flatMap((region) => region?.textContent ?? []));
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
  const nothing = 'Nothing matches. Try a place, like the hip, or ask us. In an emergency, call 911.';
  for (const words of ['neck pain', 'neck pains', 'neck']) {
    await field(page).fill(words);
    await page.clock.runFor(1000);
    expect(await said(), words).toEqual([count, nothing]);
  }
  await expect(list(page)).toBeVisible();
  await field(page).press('Escape');
  await page.clock.runFor(1000);
  // Emptied: there is nothing to hear.
  expect(await said()).toEqual([count, nothing, '']);
});

test('where nothing is found, a link leads to where a patient can ask', async ({ page }) => {
  await page.goto(index);
  await field(page).fill('neck pain');
  await status(page).getByRole('link', { name: 'ask us' }).click();
  await expect(page).toHaveURL(pagePath('book'));
});

test('what to ask first for is a note, in the words of the page', async ({ page }) => {
  await page.goto(index);
  await field(page).fill('pregnant');
  const note = results(page).locator('[data-safety=ask]');
  await expect(note).toContainText(safetyLevels.ask);
  await expect(note).toContainText('check with us and your physician before any massage');
  await expect(note.getByRole('listitem')).toHaveText(['A pregnancy']);
  await expect(status(page)).toHaveText('Please read this first.');
});

test('the finder reads in order: field, count, warning, conditions with reasons', async ({ page }) => {
  await page.goto(index);
  await field(page).fill('calf swollen and red');
  await expect(status(page)).toHaveText(/warning first/);
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search "Say it in your own words":
      - heading "Say it in your own words" [level=2]
      - searchbox "Say it in your own words": calf swollen and red
      - status: Please read the warning first. 1 condition matches.
      - paragraph: Urgent
      - heading "See a physician first" [level=3]
      - list:
        - listitem: A swollen, red or painful calf, which may be a clot
      - list:
        - listitem:
          - link "Sciatica":
            - /url: /conditions/sciatica/
          - paragraph: "Symptom: Tingling in the calf after a long drive"
  `);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is there, and no field that does nothing', async ({ page }) => {
    await page.goto(index);
    await expect(list(page).getByRole('link').first()).toBeVisible();
    await expect(page.locator('[data-finder]')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Say it in your own words' })).toBeHidden();
    await expect(page.locator('[data-finder] input')).toBeHidden();
  });
});

const answers = [
  "pregnant, my calf is red and swollen and I can't pee",
  ...(everyPage ? ['buttock', 'neck pain'] : []),
];

for (const written of answers)
  test(`axe finds nothing with the answer to "${written}" open, in light or dark`, async ({ page }) => {
    for (const width of everyPage ? [390, 1280] : [390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(index);
        await field(page).fill(written);
        await expect(status(page)).toHaveText(/match|read this first/);
        expect(await axeFaults(lookInto(page)), `${width} px, ${colorScheme}`).toEqual([]);
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide).toBeLessThanOrEqual(0);
      }
  });
