import type { Locator } from '@playwright/test';

/** On how many lines the words of an element stand. */
export const linesOfWords = (element: Locator): Promise<number> =>
  element.evaluate((holder) => {
    const words = document.createRange();
    words.selectNodeContents(holder);
    return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
