import { AxeBuilder } from '@axe-core/playwright';
import { expect, pages, test } from './site-test.ts';

const devices = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of pages)
  test(`axe finds nothing on ${path}, on a phone or a desktop, in light or dark`, async ({ page }) => {
    for (const [device, viewport] of Object.entries(devices))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        expect(found, `${device}, ${colorScheme}`).toEqual([]);
      }
  });
