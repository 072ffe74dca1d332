import type { Locator, Page } from '@playwright/test';
import { pagePath } from '../../../src/domain/urls.ts';
import { expect, fixture, pages, pagesWith, test } from '../../e2e/site-test.ts';

/** Panels that stand out by their tint alone, so that nothing sets them apart where a reader's colours replace ours. */
const panels = (page: Page) =>
  page.evaluate(() => {
    const tint = (element: Element) => getComputedStyle(element).backgroundColor;
    const shown = (color: string) => color !== 'rgba(0, 0, 0, 0)';
    const around = (element: Element): Element =>
      !element.parentElement || shown(tint(element.parentElement))
        ? (element.parentElement ?? element)
        : around(element.parentElement);
    const found = [...document.querySelectorAll('body *:not(svg *)')].filter(
      (element) =>
        element.getBoundingClientRect().height > 0 &&
        shown(tint(element)) &&
        tint(element) !== tint(around(element)) &&
        !element.matches('[href="#clinic-main"]'),
    );
    for (const element of found) element.setAttribute('data-panel', '');
    return found.length;
  });

/** Those of them without a line of their own, or of a panel that they are a part of. */
const withoutLine = (page: Page) =>
  page.locator('[data-panel]').evaluateAll((elements) => {
    const lined = (element: Element) => {
      const style = getComputedStyle(element);
      // The links of the phone bar share its upper line, and have one between them.
      const borders = (['Top', 'Bottom', 'Left'] as const).filter(
        (side) =>
          Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Color`] !== style.backgroundColor,
      );
      return borders.length > 0 || style.outlineStyle !== 'none';
    };
    const inLines = (element: Element | null | undefined): boolean =>
      !!element && (lined(element) || inLines(element.parentElement?.closest('[data-panel]')));
    return elements
      .filter((element) => !inLines(element))
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in a reader's own colours, ${colorScheme}`, () => {
    test('every panel, card, button and frame has a line around it', async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme, forcedColors: 'none' });
          expect(await panels(page), path).toBeGreaterThan(0);
          await page.emulateMedia({ colorScheme, forcedColors: 'active' });
          expect(await withoutLine(page), `${path}, ${width} px`).toEqual([]);
        }
      }
    });

    test('the booking block has its two rules', async ({ page }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      for (const path of pagesWith('[data-booking]')) {
        await page.goto(path);
        const frame = page.locator('[data-booking]');
        const paper = await paperOf(page);
        for (const rule of ['border', 'outline']) {
          await expect(frame, path).toHaveCSS(`${rule}-top-style`.replace('outline-top', 'outline'), 'solid');
          await expect(frame, path).not.toHaveCSS(`${rule}-top-color`.replace('outline-top', 'outline'), paper);
        }
      }
    });

    fixture.test('a chosen place shows in the list, and its region in the figure', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 1100 });
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const path = pagePath('conditions');
      await page.goto(path);
      const ids = await page.locator('.places > li').evaluateAll((items) => items.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) {
        await page.mouse.move(0, 0);
        const [entry, region] = [page.locator(`#${id}`), page.locator(`[data-body-map] .at-${id} .region`).first()];
        const [plain, quiet] = [await linesOf(entry), await fillOf(region)];
        await entry.hover();
        expect(await fillOf(region), id).not.toBe(quiet);
        expect(await linesOf(entry), `${id}, hovered`).not.toBe(plain);
      }
      // From the map, a link to a place leads to its entry: it must be seen which.
      const first = page.locator(`#${ids[0] ?? ''}`);
      await page.mouse.move(0, 0);
      const plain = await linesOf(first);
      await page.goto(`${path}#${ids[0] ?? ''}`);
      expect(await linesOf(first)).not.toBe(plain);
    });
  });

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const fillOf = (region: Locator) => region.evaluate((path) => getComputedStyle(path).fill);
/** The lines around an entry: of tints, forced colours leave nothing. */
const linesOf = (entry: Locator) =>
  entry.evaluate((element) => {
    const { outlineStyle, outlineWidth, border } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, border].join(' ');
  });
