import type { Page } from '@playwright/test';
import { drawn } from './drawn.ts';
import { startFromTheEnd } from './keyboard/start-from-the-end.ts';
import { addStyles, textSpacing } from './reader-styles.ts';
import { everyPage, expect, pages, pagesWith, test } from './site-test.ts';

const barOf = (page: Page) => page.locator('[data-phone-bar]');
const withBlock = pagesWith('[data-booking-buttons]').filter((path) => pages.includes(path));
const usual = { width: 390, height: 844 };
const phones = everyPage ? [{ width: 320, height: 640 }, usual] : [usual];

const scrollTo = async (page: Page, top: number) => {
  await page.evaluate((y) => {
    window.scrollTo(0, y);
  }, top);
  await drawn(page);
};

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** What has the focus, with what of it the bar covers, in pixels, its ring included. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const ring = 6;
    const element = document.activeElement ?? document.body;
    const bar = document.querySelector('[data-phone-bar]');
    const top = bar?.checkVisibility({ visibilityProperty: true }) ? bar.getBoundingClientRect().top : Infinity;
    const bottom = Math.max(...[...element.getClientRects()].map((box) => box.bottom));
    return {
      onPage: element !== document.body,
      words: element.textContent.trim().slice(0, 40),
      covered: bar?.contains(element) ? 0 : Math.max(0, bottom + ring - top),
    };
  });

for (const viewport of phones)
  test.describe(`on a phone of ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('call and book stand at the foot of the screen, and leave the end of the page free', async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await expect(barOf(page).getByRole('link', { name: 'Call' })).toHaveAttribute('href', /^tel:\+1\d{10}$/);
        await expect(barOf(page).getByRole('link', { name: /book|choose a time/i })).toBeInViewport({ ratio: 1 });
        for (const link of await barOf(page).getByRole('link').all())
          expect((await link.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
        await scrollTo(page, await heightOf(page));
        const end = await page.locator('footer address').boundingBox();
        const bar = await barOf(page).boundingBox();
        expect((end?.y ?? 0) + (end?.height ?? 0), path).toBeLessThanOrEqual(bar?.y ?? 0);
      }
    });

    test('the bar goes while the booking buttons are on screen, down or up the page', async ({ page }) => {
      expect(withBlock.length).toBeGreaterThan(1);
      for (const path of withBlock) {
        await page.goto(path);
        const buttons = await page.evaluate(() => {
          const box = document.querySelector('[data-booking-buttons]')?.getBoundingClientRect();
          return { top: (box?.top ?? 0) + scrollY, bottom: (box?.bottom ?? 0) + scrollY };
        });
        const end = (await heightOf(page)) - viewport.height;
        const stops = {
          top: 0,
          before: buttons.top - viewport.height - 1,
          underTheBar: buttons.top - viewport.height + 30,
          aFingertip: buttons.top - viewport.height + 45,
          inTheMiddle: buttons.top - viewport.height / 2,
          almostGone: buttons.bottom - 45,
          cutOff: buttons.bottom - 43,
          gone: buttons.bottom + 1,
          end,
        };
        const way = Object.values(stops).filter((top) => top >= 0 && top <= end);
        for (const top of [...way, ...way.toReversed()]) {
          await scrollTo(page, top);
          const there = top > buttons.top - viewport.height + 44 && top < buttons.bottom - 44;
          await expect(barOf(page), `${path} at ${top} of ${end}`).toBeVisible({ visible: !there });
        }
      }
    });

    test('by touch, the bar goes and comes as the block passes', async ({ page }) => {
      const touch = await page.context().newCDPSession(page);
      const swipe = async (distance: number) => {
        const [x, y] = [viewport.width / 2, viewport.height / 2];
        await touch.send('Input.synthesizeScrollGesture', { x, y, yDistance: distance, speed: 4000 });
        await drawn(page);
      };
      await page.goto('/');
      const buttons = page.locator('[data-booking-buttons]');
      const seen: boolean[] = [];
      for (const direction of [-1, 1])
        for (let swipes = 0; swipes < 80; swipes++) {
          const before = await page.evaluate(() => scrollY);
          await swipe(direction * viewport.height * 0.6);
          const top = (await buttons.boundingBox())?.y ?? 0;
          if (top > 44 && top < viewport.height - 160) await expect(barOf(page)).toBeHidden();
          if (top > viewport.height || top < -200) await expect(barOf(page)).toBeVisible();
          seen.push(await barOf(page).isVisible());
          if (before === (await page.evaluate(() => scrollY))) break;
        }
      expect(seen).toContain(true);
      expect(seen).toContain(false);
    });

    test('by keyboard, the bar goes once the focus has left it', async ({ page }) => {
      await page.goto('/book/');
      const [call, book] = [barOf(page).getByRole('link').first(), barOf(page).getByRole('link').last()];
      await startFromTheEnd(page);
      await page.keyboard.press('Shift+Tab');
      await expect(book).toBeFocused();
      await page.locator('[data-booking-buttons]').evaluate((buttons) => {
        buttons.scrollIntoView({ block: 'center' });
      });
      await drawn(page);
      await expect(book).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(call).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(book).toBeFocused();
      await page.locator('[data-booking-buttons] a').first().focus();
      await expect(barOf(page)).toBeHidden();
    });

    test('a tap that left the focus on the bar does not keep it there', async ({ page }) => {
      await page.goto('/book/');
      await barOf(page).evaluate((bar) => {
        // The call itself would leave for the telephone.
        bar.addEventListener('click', (event) => {
          event.preventDefault();
        });
      });
      await barOf(page).getByRole('link', { name: 'Call' }).tap();
      await page.locator('[data-booking-buttons]').evaluate((buttons) => {
        buttons.scrollIntoView({ block: 'center' });
      });
      await expect(barOf(page)).toBeHidden();
    });

    test('what an address points to lands clear of the bar', async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        const ids = await page.locator('main [id]:not(svg *)').evaluateAll((all) => all.map(({ id }) => id));
        for (const id of ids) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, id);
          await drawn(page);
          const { covered, above } = await page.evaluate((wanted) => {
            const target = document.getElementById(wanted)?.getBoundingClientRect() ?? new DOMRect();
            const bar = document.querySelector('[data-phone-bar]');
            const top = bar?.checkVisibility({ visibilityProperty: true })
              ? bar.getBoundingClientRect().top
              : innerHeight;
            return { covered: target.top + Math.min(target.height, 44) > top, above: target.top < 0 };
          }, id);
          expect({ covered, above }, `${path}#${id}`).toEqual({ covered: false, above: false });
        }
      }
    });

    test('printed, there is no bar, and no room is left for it', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      for (const path of pages) {
        await page.goto(path);
        await expect(barOf(page)).toBeHidden();
        expect(await page.evaluate(() => getComputedStyle(document.body).paddingBottom)).toBe('0px');
      }
    });
  });

/** What a reader may ask for: text at twice its size (WCAG 2.2, 1.4.4), and wide spacing (1.4.12). */
const wishes = {
  'with text at twice its size': [390, ':root { font-size: 200% }'],
  'with its lines, letters and words further apart': [320, textSpacing],
} as const;
for (const [wish, [width, css]] of Object.entries(wishes))
  test.describe(wish, () => {
    test.use({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });

    test('the bar is on screen, keeps to a quarter of it, and its words stay whole', async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await addStyles(page, css);
        // A page much wider than the phone would take the bar out of sight.
        await expect(barOf(page)).toBeInViewport({ ratio: 0.98 });
        expect((await barOf(page).boundingBox())?.height, path).toBeLessThanOrEqual(160);
        const cut = await barOf(page)
          .getByRole('link')
          .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length);
        expect(cut, path).toBe(0);
        await scrollTo(page, await heightOf(page));
        const end = await page.locator('footer address').boundingBox();
        expect((end?.y ?? 0) + (end?.height ?? 0), path).toBeLessThanOrEqual((await barOf(page).boundingBox())?.y ?? 0);
      }
    });
  });

// 256 px are left of 1024 where a page is enlarged to 400% (WCAG 1.4.10).
for (const viewport of [
  { width: 390, height: 200 },
  { width: 320, height: 256 },
])
  test(`on a screen only ${viewport.height} px high, the bar is the last line of the page and covers nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const path of pages) {
      await page.goto(path);
      await expect(barOf(page)).not.toBeInViewport();
      await scrollTo(page, await heightOf(page));
      const end = await page.locator('footer').boundingBox();
      const bar = await barOf(page).boundingBox();
      expect(bar?.y, path).toBeGreaterThanOrEqual((end?.y ?? 0) + (end?.height ?? 0) - 1);
      await expect(barOf(page)).toBeInViewport({ ratio: 0.98 });
    }
  });

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('has the bar too, and keeps clear of its camera', async ({ page }) => {
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { left: 47, leftMax: 47, right: 47, rightMax: 47 },
    });
    for (const path of pages) {
      await page.goto(path);
      await expect(barOf(page).getByRole('link', { name: 'Call' })).toBeInViewport({ ratio: 1 });
      expect((await barOf(page).boundingBox())?.height, path).toBeLessThanOrEqual(390 / 4);
      const main = await page.getByRole('main').boundingBox();
      expect(main?.x, path).toBeGreaterThanOrEqual(47);
      expect((main?.x ?? 0) + (main?.width ?? 0), path).toBeLessThanOrEqual(844 - 47);
    }
  });
});

test('a desktop has none, however low its window', async ({ page }) => {
  for (const height of [800, 400]) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto('/');
    await expect(barOf(page)).toBeHidden();
  }
});

test.describe('without scripts', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('the bar stays, also beside the booking block', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      if (withBlock.includes(path)) await page.locator('[data-booking-buttons]').scrollIntoViewIfNeeded();
      await expect(barOf(page).getByRole('link', { name: 'Call' })).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('where a phone keeps the foot of its screen for itself', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar stands above it, and the end of the page and the focus stay clear', async ({ page }) => {
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34, bottomMax: 34 } });
    await page.goto('/about/');
    const link = await barOf(page).getByRole('link').first().boundingBox();
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(844 - 34);
    await scrollTo(page, await heightOf(page));
    const end = await page.locator('footer address').boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((await barOf(page).boundingBox())?.y ?? 0);
    await scrollTo(page, 0);
    for (;;) {
      await page.keyboard.press('Tab');
      await drawn(page);
      const focus = await focused(page);
      if (!focus.onPage) break;
      expect(focus, focus.words).toMatchObject({ covered: 0 });
    }
  });
});
