import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { pagePath } from '../../../src/domain/urls.ts';
import { colors } from '../../../src/illustrations/colors.ts';
import { expect, fixture } from '../../e2e/site-test.ts';

const { test } = fixture;

const conditionsPage = pagePath('conditions');
const phone = { width: 390, height: 844 };

/** The fill of a drawn region, and of its copy on the other side. */
const fillOf = (region: Locator) =>
  region
    .locator('.region')
    .first()
    .evaluate((path) => getComputedStyle(path).fill);
const tintOf = (entry: Locator) => entry.evaluate((item) => getComputedStyle(item).backgroundColor);

/** The map's places: each with its part of the figure and its entry in the list. */
async function places(page: Page) {
  await page.goto(conditionsPage);
  const ids = await page.locator('.places > li').evaluateAll((items) => items.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3);
  return ids.map((id) => ({
    id,
    part: page.locator(`[data-body-map] .at-${id}`),
    entry: page.locator(`#${id}`),
  }));
}

test('an entry of the list lights its part of the figure by mouse and by keyboard, and the part its entry', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  for (const { id, part, entry } of await places(page)) {
    await page.mouse.move(0, 0);
    const [quiet, plain] = [await fillOf(part), await tintOf(entry)];
    await entry.hover();
    expect(await fillOf(part), `${id}: list to figure`).not.toBe(quiet);
    await page.mouse.move(0, 0);
    await entry.getByRole('link').first().focus();
    expect(await fillOf(part), `${id}: focus to figure`).not.toBe(quiet);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    expect(await fillOf(part)).toBe(quiet);
    await part.locator('.region').first().hover();
    expect(await tintOf(entry), `${id}: figure to list`).not.toBe(plain);
  }
});

test('in the dark, the hatching of a part that is lit is dark on yellow', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 1100 });
  for (const { id, part, entry } of await places(page)) {
    const hatch = part.locator('.hatch').first();
    const strokeOf = () => hatch.evaluate((path) => getComputedStyle(path).stroke);
    await page.mouse.move(0, 0);
    const plain = await strokeOf();
    await entry.hover();
    expect(await strokeOf(), `${id}: from the list`).not.toBe(plain);
    await page.mouse.move(0, 0);
    expect(await strokeOf()).toBe(plain);
    await part.locator('.region').first().hover();
    expect(await strokeOf(), `${id}: on the figure`).not.toBe(plain);
  }
});

/** How many pixels of what is shown have the colour of a lit place: copies have no styles to ask for. */
async function litPixels(drawing: Locator): Promise<number> {
  const { data } = await sharp(await drawing.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lit = Buffer.from(colors.light.nerve.slice(1), 'hex');
  let pixels = 0;
  for (let i = 0; i < data.length; i += lit.length) if (data.subarray(i, i + lit.length).equals(lit)) pixels++;
  return pixels;
}

test('who points at a name in a list of conditions sees its small plate light up', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  for (const path of ['/', conditionsPage]) {
    await page.goto(path);
    for (const entry of await page.locator('.entries > li').all()) {
      const plate = entry.locator('svg');
      await plate.scrollIntoViewIfNeeded();
      await page.mouse.move(0, 0);
      const plain = await litPixels(plate);
      await entry.hover();
      expect(await litPixels(plate), path).toBeGreaterThan(plain + 200);
      await page.mouse.move(0, 0);
      expect(await litPixels(plate), path).toBe(plain);
    }
  }
});

for (const [way, options] of Object.entries({
  mouse: { viewport: { width: 1280, height: 1100 } },
  touch: { viewport: phone, hasTouch: true },
}))
  test.describe(`by ${way}`, () => {
    test.use(options);
    const choose = (target: Locator) => (way === 'touch' ? target.tap() : target.click());

    test('a part of the figure leads to its condition, or to the choice in the list', async ({ page }) => {
      const seen = { page: 0, choice: 0 };
      for (const { id, part, entry } of await places(page)) {
        const links = entry.getByRole('link');
        const [first] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        const several = (await links.count()) > 1;
        await choose(part.locator('.region').first());
        if (several) {
          await expect(page).toHaveURL(new RegExp(`#${id}$`));
          await expect(entry).toBeInViewport({ ratio: 1 });
          seen.choice++;
        } else {
          await expect(page).toHaveURL(new RegExp(`${first ?? '?'}$`));
          seen.page++;
        }
        await page.goto(conditionsPage);
      }
      expect(seen.page).toBeGreaterThan(0);
      expect(seen.choice).toBeGreaterThan(0);
    });

    test('a name on the ridge leads to its condition', async ({ page }) => {
      await page.goto('/');
      const names = page.locator('[data-ridge] svg:visible a');
      const texts = (await names.allTextContents()).map((text) => text.trim());
      expect(texts.length).toBeGreaterThan(0);
      for (const name of texts) {
        const flag = page.locator('[data-ridge] svg:visible a', { hasText: name });
        const box = await flag.locator('[data-target]').boundingBox();
        expect(Math.round(box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
        await choose(flag.locator('[data-target]'));
        await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(name);
        await page.goto('/');
      }
    });
  });

test('the keyboard goes through the list, and through no drawing', async ({ page }) => {
  await page.goto(conditionsPage);
  const list = page.locator('.places a');
  await list.first().focus();
  for (let i = 1; i < (await list.count()); i++) {
    await page.keyboard.press('Tab');
    await expect(list.nth(i)).toBeFocused();
  }
});

/** Addresses that a drawing of the page leads to and the Tab key does not: neither by a link, nor by one in the entry. */
const onlyDrawn = (page: Page) =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(svg *)')].filter(
      (link) => link.tabIndex >= 0 && link.checkVisibility({ visibilityProperty: true }),
    );
    return [...document.querySelectorAll('svg a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        const entry = href.startsWith('#') ? document.getElementById(href.slice(1)) : undefined;
        return !stops.some((stop) => (entry ? entry.contains(stop) : stop.getAttribute('href') === href));
      });
  });

test('the Tab key reaches in words what a drawing leads to', async ({ page }) => {
  for (const drawing of ['[data-body-map]', '[data-ridge]']) {
    const paths = fixture.pagesWith(`${drawing} svg a`);
    expect(paths.length, drawing).toBeGreaterThan(0);
    for (const path of paths) {
      await page.goto(path);
      expect(await onlyDrawn(page), path).toEqual([]);
    }
  }
  await page.setContent(
    '<main><svg><a href="#hip" /><a href="#knee" /><a href="/a/" /><a href="/b/" /></svg><a href="/a/">A</a><p id="hip"><a href="/c/">Hip</a></p><p id="knee">Knee',
  );
  expect(await onlyDrawn(page)).toEqual(['#knee', '/b/']);
});

test('what a screen reader finds of the map is its list', async ({ page }) => {
  await page.goto(conditionsPage);
  await expect(page.locator('[data-body-map]')).toMatchAriaSnapshot(`
    - figure:
      - strong: Plate 1. Where it hurts.
  `);
  await expect(page.locator('.map')).toMatchAriaSnapshot(`
    - heading "By place" [level=2]
    - list:
      - listitem:
        - heading "Groin" [level=3]
        - paragraph:
          - link "Hip dysfunction"
  `);
});
