import { filePaths } from '../../../src/domain/urls.ts';
import { expect, fixture } from '../../e2e/site-test.ts';
import { faultNames, goWrong, holds, measured, openPage } from '../missing-files/failing-requests.ts';

const { test } = fixture;

const files = {
  'the font': '**/*.woff2',
  'the script': '**/*.js',
  'the drawings': '**/{drawings,footing}.svg',
} as const;

/** Every page that is laid out in a way of its own. */
const kinds = ['/', '/conditions/', '/conditions/sciatica/', '/first-visit/', '/book/', '/404.html'];

test.use({ viewport: { width: 390, height: 844 } });

for (const fault of faultNames)
  for (const [name, pattern] of Object.entries(files))
    test(`when ${name} ${fault}, every kind of page is read and booked from`, async ({ page, address }) => {
      test.slow();
      const met = await holds(page, address, kinds, fault, pattern);
      expect(met.size).toBeGreaterThan(0);
      if (pattern === files['the drawings']) expect([...met].sort()).toEqual([filePaths.drawings, filePaths.footing]);
    });

test('a page that moves when its font fails would be told', async ({ page, address }) => {
  await goWrong(page, files['the font'], 'answers 404');
  await openPage(page, `${address}/`);
  await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>Late</p>'));
  expect((await measured(page)).shift).toBeGreaterThan(0);
});
