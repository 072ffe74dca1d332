import { expect, fixture, site, test } from '../../e2e/site-test.ts';

const block = '[data-safety-block]';

for (const { path, $ } of site.pages.filter((page) => page.$(block).length > 0))
  test(`assistive technology meets the levels of ${path} in words, the gravest first`, async ({ page }) => {
    const signs = (level: string) =>
      $(`${block} [data-safety=${level}] li`)
        .get()
        .map((sign) => `    - listitem: ${JSON.stringify($(sign).text().replace(/\s+/g, ' ').trim())}`)
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

fixture.test(
  'every condition has a safety block, and dialing 911 is the first link after the summary',
  async ({ page }) => {
    const warned = fixture.pagesWith(block);
    expect(warned.length).toBe(3);
    for (const path of warned) {
      await page.goto(path);
      const first = page.locator('[data-summary]').locator('xpath=following::a[1]');
      await expect(first).toHaveAttribute('href', 'tel:911');
    }
  },
);
