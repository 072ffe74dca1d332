import { expect, fixture } from '../../e2e/site-test.ts';

const { site, test } = fixture;

const path = '/conditions/';
const index = site.pages.find((page) => page.path === path);
/** Each two related conditions with the reason, as the list has them. */
const pairs =
  index
    ?.$('main table ~ dl dt')
    .get()
    .map((pair) => ({
      names: index.$(pair).text().trim().split(' and '),
      because: index.$(pair).next('dd').text().trim(),
    })) ?? [];

test('there are pairs', () => {
  expect(pairs.length).toBe(3);
});

for (const width of [390, 768, 1023, 1024, 1280])
  test(`at ${width} px, each reason stands on the index once, in a table or in a list`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expect(page.locator('main table')).toBeVisible({ visible: width >= 1024 });
    for (const { because } of pairs)
      await expect(page.getByText(because, { exact: true }).locator('visible=true')).toHaveCount(1);
  });

test('in the table, each reason stands in the row and the column of its two conditions, which are links', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  const table = page.getByRole('table', { name: 'Where a row and a column meet' });
  const columns = await table.getByRole('columnheader').allInnerTexts();
  const found = [];
  for (const row of await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()) {
    const name = await row.getByRole('rowheader').innerText();
    const cells = await row.locator('td').allInnerTexts();
    for (const [i, because] of cells.entries())
      if (because) found.push([[name, columns[i] ?? ''].sort().join(), because]);
  }
  expect(found.sort()).toEqual(pairs.map(({ names, because }) => [names.toSorted().join(), because]).sort());
  for (const link of await table.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^\/conditions\/.+\/$/);
});
