import type { Page } from '@playwright/test';
import { drawn } from '../drawn.ts';
import { faultsOfWalk } from './faults.ts';
import { focusable, focusedStop } from './measure-stop.ts';
import type { Stop } from './stop.ts';

/** Presses a key from one end of the page to the other. @returns the stops, from the top, and what is wrong. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: Stop[]; faults: string[] }> {
  const all = await focusable(page);
  const stops: Stop[] = [];
  // Past the last stop, the focus leaves the page; a trap never lets it go.
  while (stops.length <= all.length) {
    await page.keyboard.press(key);
    await drawn(page);
    const stop = await focusedStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  if (key === 'Shift+Tab') stops.reverse();
  // The phone bar gives way to the booking buttons wherever they are on screen.
  const barMayBeAway = (await page.locator('[data-booking-buttons]').count()) > 0;
  return { stops, faults: faultsOfWalk(stops, barMayBeAway ? all.filter(({ inBar }) => !inBar) : all) };
}
