import type { Page } from 'playwright-core';
import type { Looks } from './visitor.ts';

/** Looks into a page by way of Playwright. */
export const lookInto = (page: Page): Looks => ({
  evaluate: (question, argument) => page.evaluate(question as never, argument) as never,
  run: async (script) => {
    await page.evaluate(script);
  },
  picture: () => page.screenshot(),
});
