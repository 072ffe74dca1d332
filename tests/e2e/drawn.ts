import type { Page } from '@playwright/test';

/** After two frames, the browser has drawn, and told observers what is on screen. */
export const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );
