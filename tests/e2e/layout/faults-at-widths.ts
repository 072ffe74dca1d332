import type { Page } from '@playwright/test';
import { measure } from './measure.ts';
import type { MeasuredPage } from './measured-page.ts';

/** @returns each fault once, with the widths that have it. */
export async function faultsAt(
  page: Page,
  all: readonly number[],
  find: (measured: MeasuredPage) => string[],
): Promise<string[]> {
  const at = new Map<string, number[]>();
  await page.evaluate(() => document.fonts.ready);
  for (const width of all) {
    await page.setViewportSize({ width, height: 900 });
    for (const fault of find(await measure(page))) at.set(fault, [...(at.get(fault) ?? []), width]);
  }
  return [...at].map(([fault, there]) => `at ${there.join(', ')} px: ${fault}`);
}
