import { conditionPath } from '../../../src/domain/urls.ts';
import { expect, fixture, pagesWith, test } from '../../e2e/site-test.ts';

const figures = 'svg.figure';

for (const path of pagesWith(figures))
  test(`no words of a drawing of ${path} touch each other or leave it`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const faults = await page
        .locator(figures)
        .locator('visible=true')
        .evaluateAll((all) =>
          all.flatMap((svg) => {
            const frame = (svg.closest('figure') ?? svg).getBoundingClientRect();
            const words = [...svg.querySelectorAll('text')]
              .map((text) => ({ name: text.textContent.trim(), box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0);
            return words.flatMap(({ name, box }, i) => [
              ...(box.left < frame.left || box.right > frame.right || box.top < frame.top
                ? [`${name} leaves the plate`]
                : []),
              ...words
                .slice(i + 1)
                .filter(
                  (other) =>
                    other.box.left < box.right - 1 &&
                    other.box.right > box.left + 1 &&
                    other.box.top < box.bottom - 2 &&
                    other.box.bottom > box.top + 2,
                )
                .map((other) => `${name} touches ${other.name}`),
            ]);
          }),
        );
      expect(faults, `${width} px`).toEqual([]);
    }
  });

test('home, the list of conditions and every condition have a drawing with words', () => {
  const drawn = ['/', '/conditions/', ...['hip-dysfunction', 'it-band', 'sciatica'].map(conditionPath)];
  expect(fixture.pagesWith(`${figures} text`)).toEqual(expect.arrayContaining(drawn));
});
