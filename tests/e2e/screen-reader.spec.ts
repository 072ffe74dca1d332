import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ariaOutline } from './aria-outline.ts';
import { expect, fixture, pages, test } from './site-test.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

const fileOf = (path: string) => `${path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home'}.yml`;

/** The outline in pieces, one for what stands outermost. */
const landmarksOf = (outline: string) => outline.split(/^(?=- )/m);

/** The outline of a page on a phone, and what else it has on a desktop. */
async function outlineOf(page: Page): Promise<string> {
  await page.setViewportSize(desktop);
  const wide = await ariaOutline(page.locator('body'));
  await page.setViewportSize(phone);
  const narrow = await ariaOutline(page.locator('body'));
  const onlyWide = landmarksOf(wide).filter((landmark) => !landmarksOf(narrow).includes(landmark));
  return [narrow, ...(onlyWide.length > 0 ? ['# On a desktop:\n', ...onlyWide] : [])].join('');
}

for (const path of fixture.pages)
  fixture.test(`a screen reader meets ${path} as tests/e2e/aria-snapshots has it`, async ({ page }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.toggleAttribute('open', true);
    });
    expect(
      await outlineOf(page),
      `What a screen reader meets on ${path} is another. If that is meant, accept it with: npm run snapshots`,
    ).toMatchSnapshot(fileOf(path));
  });

test('every snapshot is of a page that there is', () => {
  const kept = readdirSync(new URL('aria-snapshots', import.meta.url));
  expect(
    kept.filter((file) => !fixture.pages.map(fileOf).includes(file)),
    'No page has these files of tests/e2e/aria-snapshots any more: delete them.',
  ).toEqual([]);
});

test('nothing is announced while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live], output',
        );
        if (region?.textContent && region.checkVisibility()) said.push(region.textContent);
      }
    }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    Object.assign(window, { said });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  for (const path of pages) {
    await page.goto(path);
    expect(await said(), path).toEqual([]);
  }
  await page.locator('main').evaluate((main) => {
    main.setAttribute('aria-live', 'polite');
    main.append('Words');
  });
  expect((await said()).length).toBeGreaterThan(0);
});

test('an outline keeps what matters, and leaves the words of sentences out', async ({ page }) => {
  const outline = async (html: string) => {
    await page.setContent(html);
    return ariaOutline(page.locator('body'));
  };
  const text = '<h1>Pain</h1><p>Some <em>words</em> and <a href="#a">a link</a>.</p><ul><li>One<li>Two</ul>';
  expect(await outline(text)).toBe(
    ['- heading "Pain" [level=1]', '- paragraph:', '  - link "a link"', '- list:', '  - listitem', ''].join('\n'),
  );
  const same = text.replace('Some', 'Other').replace('<li>Two', '<li>Two<li>Three');
  expect(await outline(same)).toBe(await outline(text));
  for (const other of [text.replace('h1>', 'h2>'), text.replace('a link', 'here'), text.replace('Pain', 'Hip')])
    expect(await outline(other)).not.toBe(await outline(text));
});
