import { walk } from './keyboard/walk.ts';
import { expect, pages, test } from './site-test.ts';

const ways = {
  'on a phone': { viewport: { width: 390, height: 844 }, legs: { Tab: 'light', 'Shift+Tab': 'dark' } },
  'on a desktop': { viewport: { width: 1280, height: 800 }, legs: { Tab: 'light', 'Shift+Tab': 'dark' } },
} as const;

for (const path of pages) {
  for (const [where, { viewport, legs }] of Object.entries(ways))
    test(`${where}, the Tab key goes through ${path} in order and back, and the focus is always seen`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        await page.emulateMedia({ colorScheme: legs[key] });
        await page.goto(path);
        // On the way back, with every answer open.
        if (key === 'Shift+Tab')
          await page.locator('details').evaluateAll((all) => {
            for (const details of all) details.toggleAttribute('open', true);
          });
        const { stops, faults } = await walk(page, key);
        expect(faults, key).toEqual([]);
        expect(stops[0]?.name).toBe('a "Skip to the content"');
        expect(stops.length).toBeGreaterThan(10);
      }
    });

  test(`${path} enlarged to 400%, in a reader's own colours, shows the focus and covers nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.goto(path);
    const { stops, faults } = await walk(page, 'Tab');
    expect(faults).toEqual([]);
    // Nothing is fixed to so low a screen: all of it is for reading.
    expect(stops.filter(({ fixed }) => fixed)).toEqual([]);
  });
}

test('the skip link leads past the masthead, on every page', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), path).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus'), path).toBeVisible();
  }
});

test.describe('the faults that these tests know', () => {
  const two = '<a href="#a">First</a><br><a href="#b" class="it">Second</a>';
  const broken = {
    'a "Second" has a ring of 0 px': '.it:focus { outline: none }',
    'a "Second" has a ring of 1 px': '.it:focus { outline: 1px solid black; outline-offset: 3px }',
    'a "Second" has a ring of 1.2:1': '.it:focus { outline-color: #eee }',
    'a "Second" is covered by div "A bar"': '.it { position: absolute; bottom: 10px }',
    'a "Second" has the focus and is not seen': '.it { opacity: 0 }',
    'a "Second" is cut off by the screen, left': '.it { margin-left: -20px }',
    'a "Second" is cut off by div': '.frame { overflow: hidden }',
    'not the order in which it reads': '.frame { display: flex; flex-direction: column-reverse }',
  };
  const frame = (style: string, inside = two) => `<!doctype html><meta name="viewport" content="width=device-width">
    <style>
      body { margin: 20px; background: white; font: 20px/1.5 serif }
      a:focus { outline: 3px solid black; outline-offset: 3px }
      .bar { position: fixed; inset: auto 0 0; height: 60px; background: gray }
      .frame br { line-height: 3 }
      .frame a { display: inline-block }
      ${style}
    </style>
    <div class="frame">${inside}</div><div class="bar">A bar</div>`;

  test('nothing is wrong without them', async ({ page }) => {
    await page.setContent(frame(''));
    const { stops, faults } = await walk(page, 'Tab');
    expect(faults).toEqual([]);
    expect(stops.map(({ name, ring, contrast }) => [name, ring, contrast])).toEqual([
      ['a "First"', 3, 21],
      ['a "Second"', 3, 21],
    ]);
  });

  for (const [fault, style] of Object.entries(broken))
    test(`"${fault}" is found`, async ({ page }) => {
      await page.setContent(frame(style));
      expect((await walk(page, 'Tab')).faults.join('\n')).toContain(fault);
    });

  for (const [fault, inside] of Object.entries({
    'not the order of the document': `<a href="#a">First</a> <a href="#b" tabindex="1">Second</a>`,
    'a "First" keeps the focus': `<a href="#a" onkeydown="event.preventDefault()">First</a><a href="#b">Second</a>`,
    'a "Second" is never reached': `<a href="#a" onkeydown="event.preventDefault()">First</a><a href="#b">Second</a>`,
  }))
    test(`"${fault}" is found too`, async ({ page }) => {
      await page.setContent(frame('', inside));
      expect((await walk(page, 'Tab')).faults.join('\n')).toContain(fault);
    });
});
