import type { Page } from '@playwright/test';
import { faultsOfWalk } from './faults.ts';
import { focusable, focusedStop } from './measure-stop.ts';
import { startFromTheEnd } from './start-from-the-end.ts';
import type { Stop } from './stop.ts';

/** Presses a key from one end of the page to the other. @returns the stops, from the top, and what is wrong. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: Stop[]; faults: string[] }> {
  const all = await focusable(page);
  const stops: Stop[] = [];
  if (key === 'Shift+Tab') await startFromTheEnd(page);
  // A trap never lets the focus go.
  while (stops.length <= all.length) {
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    // Past the last stop, the focus leaves the page, or comes back to the first at once, if the browser has no stop.
    const isRound = stops.length > 1 && stop?.index === stops[0]?.index && stop?.index !== stops.at(-1)?.index;
    if (!stop || isRound) break;
    stops.push(stop);
  }
  if (key === 'Shift+Tab') stops.reverse();
  // The phone bar gives way to the booking buttons wherever they are on screen.
  const barMayBeAway = (await page.locator('[data-booking-buttons]').count()) > 0;
  return { stops, faults: faultsOfWalk(stops, barMayBeAway ? all.filter(({ inBar }) => !inBar) : all) };
}
