import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { expect, test } from '../../e2e/site-test.ts';

const warned = readBuiltSite('dist').pages.filter(({ $ }) => $('[data-safety-block]').length > 0);

test('there are pages with a safety block', () => {
  expect(warned.length).toBeGreaterThan(0);
});

for (const { path, $ } of warned)
  test(`assistive technology meets the levels of ${path} in words, the gravest first`, async ({ page }) => {
    const signs = (level: string) =>
      $(`[data-safety-block] [data-safety=${level}] li`)
        .get()
        .map((sign) => `    - listitem: ${JSON.stringify($(sign).text())}`)
        .join('\n');
    const urgent = signs('physician');
    await page.goto(path);
    await expect(page.getByRole('region', { name: 'Before you book' })).toMatchAriaSnapshot(`
- region "Before you book":
  - heading "Before you book" [level=2]
  - paragraph: Emergency
  - heading "Call 911" [level=3]:
    - link "Call 911":
      - /url: tel:911
  - paragraph: "or go to the emergency room for any of these:"
  - list:
    - /children: equal
${signs('emergency')}
${urgent && `  - paragraph: Urgent\n  - heading "See a physician first" [level=3]\n  - list:\n    - /children: equal\n${urgent}`}
  - paragraph: Ask first
  - heading "Ask before any massage" [level=3]
  - paragraph: "Check with us and your physician if you have, or may have:"
  - list:
    - /children: equal
${signs('ask')}
`);
  });

test('dialing 911 is a target for a thumb, and the first link after the summary', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { path } of warned) {
    await page.goto(path);
    const link = page.getByRole('link', { name: 'Call 911' });
    expect((await link.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
    const first = page.locator('[data-summary]').locator('xpath=following::a[1]');
    await expect(first).toHaveAttribute('href', 'tel:911');
  }
});
