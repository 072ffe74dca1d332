import type { Page } from '@playwright/test';
import { expect, pages, test } from '../../e2e/site-test.ts';

/** What is left of 1280 by 1024 px at 400% (WCAG 1.4.10), a phone with its keyboard open, upright and on its side. */
const lowScreens = [
  { width: 320, height: 256 },
  { width: 320, height: 200 },
  { width: 640, height: 200 },
];

/** How much of the screen's height stands still while the page is scrolled: a share from 0 to 1. */
const heldByFixed = (page: Page) =>
  page.evaluate(() => {
    const held = [...document.querySelectorAll('body *')]
      .filter((element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight)
      .map(({ top, bottom }) => Math.min(bottom, innerHeight) - Math.max(top, 0));
    return held.reduce((sum, own) => sum + own, 0) / innerHeight;
  });

/** Which links and buttons can't be tapped in their middle once they are on screen: by what covers them. */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('svg'))
      .flatMap((control) => {
        control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const [box] = control.getClientRects();
        // The skip link waits above the page until it has the focus.
        if (!box || box.bottom <= 0) return [];
        const x = box.left + box.width / 2;
        const y = Math.min(box.top + box.height / 2, innerHeight - 1);
        const hit = document.elementFromPoint(x, y);
        return hit && (control.contains(hit) || hit.contains(control))
          ? []
          : [`${control.textContent.trim()}: ${hit?.tagName ?? 'nothing'}`];
      }),
  );

for (const viewport of lowScreens)
  test.describe(`on a screen of ${viewport.width} by ${viewport.height} px`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('nothing stands in the way of reading and tapping, and booking is reached', async ({ page }) => {
      test.slow();
      for (const path of pages) {
        await page.goto(path);
        expect(await heldByFixed(page), `${path}: all of the screen is for reading`).toBe(0);
        expect(await covered(page), path).toEqual([]);
        const { sideways, lines } = await page.evaluate(() => ({
          sideways: document.documentElement.scrollWidth - innerWidth,
          lines:
            innerHeight /
            Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).lineHeight),
        }));
        expect(sideways, path).toBeLessThanOrEqual(0);
        expect(lines, `${path}: lines on a screen`).toBeGreaterThan(5);
      }
      await page.goto('/');
      await page.locator('a[href="/book/"]').locator('visible=true').first().tap();
      await page.waitForURL('**/book/');
      const button = page.locator('[data-booking-buttons] a').first();
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 1 });
    });

    test('a bar that stood still would be told', async ({ page }) => {
      await page.goto('/about/');
      await page.evaluate(() => {
        const bar = document.createElement('div');
        document.body.append(bar);
        for (const [name, value] of Object.entries({ position: 'fixed', inset: 'auto 0 0', height: '60vh' }))
          bar.style.setProperty(name, value);
      });
      expect(await heldByFixed(page)).toBeGreaterThan(0.5);
      expect((await covered(page)).length).toBeGreaterThan(0);
    });
  });
