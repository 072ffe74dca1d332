import type { Page } from '@playwright/test';
import { expect, fixture, pages, test } from '../../e2e/site-test.ts';

/** What moves on a page, or would once it is used: animations, transitions, smooth scrolling. */
const motions = (page: Page) =>
  page.evaluate(() => {
    const still = (times: string) => times.split(',').every((time) => Number.parseFloat(time) === 0);
    const found = document.getAnimations().map((animation) => `runs: ${animation.id || animation.playState}`);
    for (const element of document.querySelectorAll('*'))
      for (const part of ['', '::before', '::after', '::details-content', '::backdrop']) {
        const style = getComputedStyle(element, part || null);
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part}`;
        if (!still(style.transitionDuration) || !still(style.transitionDelay)) found.push(`has a transition: ${name}`);
        if (style.animationName !== 'none') found.push(`has an animation: ${name}`);
        if (style.scrollBehavior === 'smooth') found.push(`scrolls smoothly: ${name}`);
      }
    return [...new Set(found)];
  });

/** Follows a link of the masthead. @returns whether the browser blended one page into the next. */
async function blends(page: Page): Promise<boolean> {
  // A page may be loaded before it is first drawn, which is when it knows.
  await page.addInitScript(() => {
    const blended = new Promise<boolean>((know) => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        know(viewTransition !== null);
      });
    });
    Object.assign(window, { blended });
  });
  await page.goto('/about/');
  await page.getByRole('banner').getByRole('link', { name: 'First visit' }).click();
  await page.waitForURL('**/first-visit/');
  return page.evaluate(() => (window as unknown as { blended: Promise<boolean> }).blended);
}

test.describe('where a reader wants less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const path of pages)
    test(`nothing moves on ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await motions(page)).toEqual([]);
      for (const row of await page.locator('main summary').all()) await row.click();
      expect(await motions(page)).toEqual([]);
    });

  test('one page takes the place of another at once', async ({ page }) => {
    expect(await blends(page)).toBe(false);
  });
});

test('for others, one page passes into the next', async ({ page }) => {
  expect(await blends(page)).toBe(true);
});

fixture.test('on the way from the list to a page, the small plate grows into the large one', async ({ page }) => {
  const names = () =>
    page
      .locator('[data-plate]')
      .evaluateAll((plates) => plates.map((plate) => getComputedStyle(plate).viewTransitionName));
  await page.goto('/conditions/');
  const small = await names();
  expect(small.length).toBe(3);
  for (const name of small) {
    await page.goto(`/conditions/${name}/`);
    expect(await names()).toEqual([name]);
  }
});

test('motion is seen where there is some', async ({ page }) => {
  await page.setContent(
    `<style>
      @keyframes turn { to { rotate: 1turn } }
      p { animation: turn 9s }
      a::before { content: ''; transition: color 0s, left 0.2s }
      html { scroll-behavior: smooth }
    </style><p class="turns">Words <a class="slides">more</a>`,
  );
  expect(await motions(page)).toEqual([
    'runs: running',
    'scrolls smoothly: html.',
    'has an animation: p.turns',
    'has a transition: a.slides::before',
  ]);
});
