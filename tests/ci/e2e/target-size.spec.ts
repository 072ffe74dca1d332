import type { Page } from '@playwright/test';
import { pagePath } from '../../../src/domain/urls.ts';
import { expect, fixture, pages, test } from '../../e2e/site-test.ts';

/** The least width and height of a target, in CSS pixels (WCAG 2.2, 2.5.5). */
const least = 44;

/**
 * Every target that is too small, by name and size. The standard makes two exceptions that are used here: a link in a
 * sentence, and the regions of a drawing, whose links stand in a list on the same page.
 */
const tooSmall = (page: Page) =>
  page.evaluate((wanted) => {
    const words = (node: Node | null) => (node?.textContent ?? '').trim();
    const block = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement ? block(element.parentElement) : element;
    /** Words of the same block stand beside the link: not only a full stop. */
    const inSentence = (element: Element) =>
      !element.closest('svg') &&
      getComputedStyle(element).display === 'inline' &&
      words(block(element))
        .replace(words(element), '')
        .replace(/[^\p{L}]/gu, '').length > 3;
    const listed = (element: Element) => {
      const address = element.getAttribute('href');
      return (
        element.closest('svg') !== null &&
        [...document.querySelectorAll(`a[href="${address ?? ''}"]:not(svg *)`)].some((other) => other.checkVisibility())
      );
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !element.matches('[href="#clinic-main"]:not(:focus)') && !inSentence(element) && !listed(element),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < wanted - 0.05 || box.height < wanted - 0.05)
      .map(
        ({ element, box }) =>
          `${words(element) || element.tagName}: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`,
      );
  }, least);

const screens = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

for (const path of pages)
  test(`on phone and desktop, every target of ${path} is ${least} px wide and high`, async ({ page }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.toggleAttribute('open', true);
    });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      expect(await tooSmall(page), `${viewport.width} px`).toEqual([]);
    }
  });

fixture.test(`every target of the finder's answers is ${least} px wide and high`, async ({ page }) => {
  await page.goto(pagePath('conditions'));
  for (const written of ["numb between my legs and I can't pee", 'buttock', 'pregnant', 'neck pain']) {
    await page.getByRole('searchbox').fill(written);
    await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      expect(await tooSmall(page), `${written}, ${viewport.width} px`).toEqual([]);
    }
    await page.getByRole('searchbox').press('Escape');
    await expect(page.getByRole('search').getByRole('status')).toBeEmpty();
  }
});

test('a small target is found, and a link in a sentence is none', async ({ page }) => {
  await page.setContent(
    `<p>Please <a href="#a">read</a> this first.</p>
     <p><a href="#b">Alone</a>.</p>
     <p><a href="#c" style="display: block; height: 44px; width: 30px">Narrow</a></p>
     <p><a href="#d" style="display: block; height: 44px; width: 44px">Large</a></p>
     <svg><a href="#d"><text y="20">Listed</text></a><a href="#e"><text y="60">Drawn</text></a></svg>
     <button style="height: 44px; padding: 0; width: 43px">Press</button>`,
  );
  const names = (await tooSmall(page)).map((fault) => fault.replace(/:.*/, ''));
  expect(names).toEqual(['Alone', 'Narrow', 'Drawn', 'Press']);
});
