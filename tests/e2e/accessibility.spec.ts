import { axeFaults } from '../browser/axe-faults.ts';
import { lookInto } from '../browser/look-with-playwright.ts';
import { settledContrast } from '../browser/settled-contrast.ts';
import { everyPage, expect, pages, test } from './site-test.ts';

const phone = { width: 390, height: 844 };
const devices = everyPage ? { phone, desktop: { width: 1280, height: 800 } } : { phone };

for (const [device, viewport] of Object.entries(devices))
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    for (const path of pages)
      test(`axe finds nothing on ${path}, in light or dark, and leaves nothing open`, async ({ page }) => {
        test.slow();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(path);
          expect(await axeFaults(lookInto(page)), colorScheme).toEqual([]);
        }
      });
  });

test.describe('the faults that these tests know', () => {
  /** Axe does not tell what contrast words have with a picture. */
  const pictured = (color: string, words: string) =>
    `<!doctype html><html lang="en-US"><title>Words</title><main>
      <h1>Pain</h1>
      <div style="background: linear-gradient(${color}, ${color})">${words}</div>
    </main></html>`;

  test('words that axe leaves open are measured', async ({ page }) => {
    await page.setContent(pictured('#fff', '<p style="color: #202020">Words</p>'));
    expect(await axeFaults(lookInto(page))).toEqual([]);
  });

  for (const [fault, html] of Object.entries({
    'color-contrast-enhanced: <p': '<p style="color: #666">Words</p>',
    'contrast of p: 2.': pictured('#555', '<p style="color: #202020">Words</p>'),
    'link-name: <a': '<a href="/book/"></a>',
  }))
    test(`"${fault}" is found`, async ({ page }) => {
      await page.setContent(html);
      expect((await axeFaults(lookInto(page))).join('\n')).toContain(fault);
    });

  test('words that something lies over are not seen', async ({ page }) => {
    await page.setContent('<p>Words</p><div style="position: absolute; inset: 0; background: #fff"></div>');
    const open = [{ rule: 'color-contrast', selector: 'p', html: '<p>Words</p>' }];
    expect(await settledContrast(lookInto(page), open)).toEqual(['contrast of p: its words are not seen']);
  });
});
