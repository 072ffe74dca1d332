import type { Page } from '@playwright/test';
import { clinicView } from '../../src/domain/clinic-view.ts';
import { serializedHours, type SerializedHours } from '../../src/domain/hours/serialized-hours.ts';
import { openNow } from '../../src/domain/hours/open-now.ts';
import { readOpeningWeek } from '../../src/domain/hours/opening-week.ts';
import { readSpecialDays } from '../../src/domain/hours/special-days.ts';
import { fixtureClinic, fixtureDay } from '../fixtures/site-content.ts';
import { everyPage, expect, fixture, pages, pagesWith, site, test } from './site-test.ts';

/** The pages that are tried, of those that say whether the clinic is open. */
const pagesThatSay = pagesWith('[data-open-now]').filter((path) => pages.includes(path));
const lines = (page: Page) => page.locator('[data-open-now]');

const hours = (timeZone: string): SerializedHours =>
  serializedHours(
    readOpeningWeek({ 'Monday to Friday': '9am to 5:30pm' }).week,
    readSpecialDays([
      { from: '2026-11-02', to: '2026-11-03', hours: 'closed', reason: 'Painting' },
      { on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' },
      { from: '2026-12-25', to: '2027-01-01', hours: 'closed', reason: 'Winter break' },
    ]).periods,
    timeZone,
  );

/** Lets pages carry hours of the test, so that an edit of clinic.yaml changes nothing here. */
async function carry(page: Page, carried: SerializedHours) {
  const attribute = `data-open-now="${JSON.stringify(carried).replaceAll('"', '&quot;')}"`;
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/data-open-now="[^"]*"/g, attribute) });
  });
}

test('home, the booking page and every condition say whether the clinic is open', () => {
  const all = pagesWith('[data-open-now]');
  expect(all).toEqual(expect.arrayContaining(['/', '/book/']));
  const conditions = site.pages.map(({ path }) => path).filter((path) => /^\/conditions\/./.test(path));
  expect(conditions.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(conditions));
});

const timeZones = everyPage ? ['America/Denver', 'Asia/Tokyo', 'Pacific/Pago_Pago'] : ['Asia/Tokyo'];

for (const timezoneId of timeZones)
  test.describe(`in a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('every page says it in the time of the clinic', async ({ page }) => {
      await carry(page, hours('America/Denver'));
      for (const path of pagesThatSay) {
        await page.goto(path);
        for (const [instant, words] of [
          ['2026-11-23T15:59:59-07:00', 'Open now, until 5:30pm'],
          ['2026-11-23T08:59:59-07:00', 'Opens today at 9am'],
          ['2026-11-23T17:30:00-07:00', 'Opens Tuesday at 9am'],
          ['2026-11-28T23:59:59-07:00', 'Opens Monday at 9am'],
          ['2026-12-24T10:00:00-07:00', 'Open now, until 2pm'],
          ['2026-12-24T14:00:00-07:00', 'Opens Monday, January 4 at 9am'],
          ['2026-12-31T23:00:00-07:00', 'Closed today: Winter break'],
          ['2027-03-15T09:00:00-06:00', 'Open now, until 5:30pm'],
        ] as const) {
          await page.clock.setFixedTime(instant);
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
          for (const line of await lines(page).all()) {
            await expect(line, `${path} at ${instant}`).toHaveText(words);
            expect((await line.getAttribute('data-open')) !== null).toBe(words.startsWith('Open now'));
          }
        }
      }
    });
  });

fixture.test('what the built pages carry is what clinic.yaml says', async ({ page }) => {
  const { serializedHours: carried } = clinicView(fixtureClinic, fixtureDay);
  for (const path of ['/', '/book/'])
    for (const hour of [6, 20, 50, 150]) {
      const instant = Date.parse(fixtureDay) + hour * 3_600_000;
      await page.clock.setFixedTime(instant);
      await page.goto(path);
      for (const line of await lines(page).all()) await expect(line).toHaveText(openNow(carried, instant)?.words ?? '');
    }
});

test('an open page follows the clock by the minute, and at once when it is seen again', async ({ page }) => {
  await carry(page, hours('America/Denver'));
  await page.clock.install({ time: '2026-11-23T16:00:00-07:00' });
  await page.goto('/book/');
  // Until it is paused, the clock runs on, however long the page takes to load.
  await page.clock.pauseAt('2026-11-23T17:28:40-07:00');
  await expect(lines(page)).toHaveText('Open now, until 5:30pm');
  await page.clock.runFor(79_000);
  await expect(lines(page)).toHaveText('Open now, until 5:30pm');
  await page.clock.runFor(1_500);
  await expect(lines(page)).toHaveText('Opens Tuesday at 9am');
  for (const [event, instant, words] of [
    ['visibilitychange', '2026-11-24T08:00:00-07:00', 'Opens today at 9am'],
    ['pageshow', '2026-11-24T12:00:00-07:00', 'Open now, until 5:30pm'],
  ] as const) {
    // As after a night with the phone in a pocket: the time is another, and no timer has run.
    await page.clock.setSystemTime(instant);
    await page.evaluate((name) => (name === 'pageshow' ? window : document).dispatchEvent(new Event(name)), event);
    await expect(lines(page)).toHaveText(words);
  }
  await page.clock.runFor(6 * 3_600_000);
  await expect(lines(page)).toHaveText('Opens Wednesday at 9am');
});

test('a browser that lacks the time zone says nothing, and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await carry(page, hours('Mars/Olympus'));
  await page.goto('/');
  for (const line of await lines(page).all()) await expect(line).toHaveText('');
  expect(errors).toEqual([]);
});

test('nothing is announced, and nothing printed', async ({ page }) => {
  for (const path of pagesThatSay) {
    await page.goto(path);
    await expect(page.locator('[aria-live], [role=status], [role=alert]').filter({ has: lines(page) })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    for (const line of await lines(page).all()) await expect(line).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    for (const line of await lines(page).all()) await expect(line).toBeVisible();
  }
});

for (const width of everyPage ? [320, 390, 1280] : [390])
  test(`filling the line moves nothing on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await carry(page, hours('America/Denver'));
    for (const instant of ['2026-11-23T15:00:00-07:00', '2026-11-23T18:00:00-07:00', '2026-11-28T12:00:00-07:00'])
      for (const path of pagesThatSay) {
        await page.clock.setFixedTime(instant);
        await page.goto(path);
        const { shift, filled, empty } = await page.evaluate(async () => {
          const shifts = await new Promise<PerformanceEntryList>((seen) => {
            new PerformanceObserver((list) => {
              seen(list.getEntries());
            }).observe({ type: 'layout-shift', buffered: true });
            // Without a shift, the observer is never called.
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                seen([]);
              });
            });
          });
          const height = () => document.documentElement.getBoundingClientRect().height;
          const filled = height();
          for (const line of document.querySelectorAll('[data-open-now]')) line.textContent = '';
          const shift = shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
          return { shift, filled, empty: height() };
        });
        expect(shift, path).toBe(0);
        expect(filled, path).toBe(empty);
      }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours stand, with no gap where the words would be', async ({ page }) => {
    for (const path of pagesThatSay) {
      await page.goto(path);
      for (const line of await lines(page).all()) {
        await expect(line).toHaveText('');
        expect((await line.boundingBox())?.height ?? 0, path).toBe(0);
        await expect(line.locator('xpath=following-sibling::p').first()).toHaveText(/closed|\d(am|pm)|noon/);
      }
    }
  });
});
