import type { Page } from '@playwright/test';

/**
 * Lets the next Shift+Tab come to the last stop of the page. From its top, the key leads out of the page: there a
 * browser may go through controls of its own, as many as it has.
 */
export const startFromTheEnd = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const end = document.createElement('span');
    end.tabIndex = -1;
    end.addEventListener('blur', () => {
      end.remove();
    });
    document.documentElement.append(end);
    end.focus({ preventScroll: true });
  });
