import type { Page } from '@playwright/test';
import { expect, pages, test } from '../../e2e/site-test.ts';

/** The least contrast of words, and of rules, with what is behind them, on a page as it is drawn. */
const leastContrast = (page: Page) =>
  page.evaluate((filled) => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string) => {
      const [brighter = 0, darker = 0] = [light(a), light(b)].toSorted((x, y) => y - x);
      return (brighter + 0.05) / (darker + 0.05);
    };
    const clear = (color: string) => numbers(color)[3] === 0;
    const behind = (element: Element | null): string => {
      const color = getComputedStyle(element ?? document.body).backgroundColor;
      return element?.parentElement && clear(color) ? behind(element.parentElement) : color;
    };
    const least = { words: { contrast: Infinity, at: '' }, rules: { contrast: Infinity, at: '' } };
    const note = (kind: keyof typeof least, found: number, element: Element) => {
      if (found < least[kind].contrast)
        least[kind] = {
          contrast: found,
          at: `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`,
        };
    };
    for (const element of document.querySelectorAll('body *:not(svg, svg *, script)')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().width === 0)
        continue;
      const style = getComputedStyle(element);
      const ownWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (ownWords) note('words', contrast(style.color, behind(element)), element);
      for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
        const color = style[`border${side}Color`];
        const drawn = Number.parseFloat(style[`border${side}Width`]) > 0 && !clear(color);
        // What is filled shows by its filling: its border may be of one piece with it.
        if (drawn && !element.closest(filled)) note('rules', contrast(color, behind(element.parentElement)), element);
      }
    }
    return least;
  }, '.action, [data-sign], [data-safety="emergency"]');

for (const colorScheme of ['light', 'dark'] as const)
  test(`where a reader asks for more contrast, words and rules have 7:1 in the ${colorScheme}`, async ({ page }) => {
    let gained = 0;
    for (const path of pages) {
      await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
      await page.goto(path);
      const usual = await leastContrast(page);
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      const { words, rules } = await leastContrast(page);
      expect(words.contrast, `${path}: ${words.at}`).toBeGreaterThanOrEqual(7);
      expect(rules.contrast, `${path}: ${rules.at}`).toBeGreaterThanOrEqual(7);
      gained = Math.max(gained, rules.contrast - usual.rules.contrast);
    }
    expect(gained, 'what the wish changes').toBeGreaterThan(3);
  });
