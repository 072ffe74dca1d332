import type { Page } from '@playwright/test';
import { pagePath } from '../../src/domain/urls.ts';
import { fixtureFolder } from '../fixtures/site-content.ts';
import { expect, fixture } from './site-test.ts';

const { test } = fixture;

const index = pagePath('conditions');
const { conditions } = fixtureFolder;
const list = (page: Page) => page.locator('[data-a-to-z]');

test('the A to Z names every condition, and other names with the condition they stand for', async ({ page }) => {
  await page.goto(index);
  for (const { slug, frontmatter } of conditions) {
    const { title, alsoCalled } = frontmatter?.data as { title: string; alsoCalled: string[] };
    const own = list(page).locator(`a[href="${index}${slug}/"]`);
    await expect(own).toHaveCount(1 + alsoCalled.length);
    await expect(list(page).getByRole('link', { name: title, exact: true })).toBeVisible();
    for (const name of alsoCalled)
      await expect(list(page).getByRole('link', { name: `${name}, see ${title}`, exact: true })).toBeVisible();
  }
});

test('the rule, the border and the words of the A to Z share one left edge, and wrapped names hang', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(index);
    const edges = await list(page)
      .locator('li')
      .evaluateAll((entries) =>
        entries.map((entry) => {
          const text = document.createRange();
          text.selectNodeContents(entry.querySelector('a') ?? entry);
          const lines = [...text.getClientRects()].filter(({ width }) => width > 0);
          const first = lines[0];
          const later = lines.filter(({ top }) => first && top > first.bottom - 4);
          return {
            marker: getComputedStyle(entry).listStyleType,
            indent: Math.abs((first?.left ?? NaN) - entry.getBoundingClientRect().left),
            hang: Math.min(...later.map(({ left }) => left - (first?.left ?? NaN))),
          };
        }),
      );
    expect(edges.length).toBeGreaterThan(0);
    for (const { marker, indent, hang } of edges) {
      expect(marker).toBe('""');
      expect(indent, `${width} px`).toBeLessThan(1);
      expect(hang, `${width} px`).toBeGreaterThan(8);
    }
  }
});
