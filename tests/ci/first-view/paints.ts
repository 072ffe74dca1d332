import type { Page } from '@playwright/test';

/** What a page told of its painting, in milliseconds since it was asked for. */
export interface Paints {
  firstContentful: number;
  /** Every element that was the largest when it was painted (Largest Contentful Paint), the last one being the page's. */
  largest: { time: number; element: string }[];
}

/** Waits until a page has loaded, with its fonts, and what it painted last is told. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
  });
}

/** The paints of a page that has settled. */
export const paintsOf = (page: Page): Promise<Paints> =>
  page.evaluate(async () => {
    interface Candidate extends PerformanceEntry {
      element?: Element;
    }
    const entries = await new Promise<Candidate[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return {
      firstContentful: first?.startTime ?? NaN,
      largest: entries.map(({ startTime, element }) => ({ time: startTime, element: element?.localName ?? '' })),
    };
  });

/** Layout shifts since the page began (Layout Instability), summed without the forgiveness of session windows. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    // What was queued before is told by then, and what this frame shifts.
    for (let frames = 0; frames < 3; frames++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    return sum;
  });
