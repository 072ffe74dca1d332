import { faultsAt } from './layout/faults-at-widths.ts';
import { faultsOf } from './layout/faults.ts';
import { measure } from './layout/measure.ts';
import { everyPage, expect, pages, test } from './site-test.ts';

/** Phones, tablets and desktops, and both sides of every width at which the layout changes. */
const allWidths = [320, 360, 390, 480, 600, 735, 736, 768, 900, 1023, 1024, 1100, 1183, 1184, 1280, 1440, 1600];
const widths = everyPage ? allWidths : [390, 768, 1280];

for (const path of pages) {
  test(`${path} is whole on phones, tablets and desktops: its headings wrap well, nothing overlaps, sticks out or leaves a hole`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await faultsAt(page, widths, faultsOf)).toEqual([]);
  });
}

test.describe('the faults that these tests know', () => {
  const broken = {
    'sticks out of main': '<h1>Pain</h1><p style="margin-right: -40px">Words</p>',
    'wider than the screen': '<p style="width: 2000px">Words</p>',
    'words leave their frame': '<p style="width: 60px; background: red; white-space: nowrap">Words that go on</p>',
    'is cut at its side': '<p style="width: 60px; overflow: hidden; white-space: nowrap">Words that go on</p>',
    'is cut at its foot': '<p style="height: 20px; overflow: hidden">Words<br>that<br>go on</p>',
    'words overlap': '<p>Words</p><p style="margin-top: -3em">Others</p>',
    'heading ends on a widow': '<h2>Massage for the lower back<br>now</h2>',
    'word is broken': '<h2 style="width: 4em; overflow-wrap: anywhere">Physiotherapists</h2>',
    'hole of': '<p>Words</p><p style="margin-top: 200px">Others</p>',
  };
  for (const [fault, html] of Object.entries(broken))
    test(`"${fault}" is found`, async ({ page }) => {
      const frame = (inside: string) =>
        `<!doctype html><body style="margin: 0; font: 20px/1.5 serif"><main style="padding-inline: 20px">${inside}</main>`;
      await page.setContent(frame('<h1>Pain</h1><p>Nothing is wrong with <em>these</em> words.</p>'));
      expect(faultsOf(await measure(page))).toEqual([]);
      await page.setContent(frame(html));
      const found = faultsOf(await measure(page));
      expect(found.join('\n')).toContain(fault);
    });
});
