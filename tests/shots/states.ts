import type { Page } from 'playwright-core';
import { settingNames, type Setting } from './settings.ts';

/** What a page becomes when someone uses it, or looks at it in another way. */
export interface State {
  /** For the name of its picture. */
  name: string;
  title: string;
  /** For each selector, the first page that has such an element is shown in this state. */
  on: string[];
  in: Setting[];
  /** The whole page, or what the screen shows of it. */
  part: 'page' | 'screen';
  act(page: Page): Promise<unknown>;
}

const home = '[data-ridge]';
const index = '[data-finder]';
const condition = '[data-handout]';
const phones: Setting[] = ['phone', 'phone-dark'];
const desktops: Setting[] = ['desktop', 'desktop-dark'];

/** By keyboard, so that the focus shows. */
async function focus(page: Page, selector: string) {
  await page.keyboard.press('Tab');
  const target = page.locator(selector).locator('visible=true').first();
  await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await target.focus();
}

const focused = (name: string, title: string, selector: string, on: string): State => ({
  name: `focus-${name}`,
  title: `keyboard focus on ${title}`,
  on: [on],
  in: settingNames,
  part: 'screen',
  act: (page) => focus(page, selector),
});

const found = (name: string, title: string, words: string): State => ({
  name: `finder-${name}`,
  title: `the finder with ${title}`,
  on: [index],
  in: settingNames,
  part: 'screen',
  async act(page) {
    const field = page.getByRole('searchbox');
    await field.fill(words);
    await page.locator('[data-results] > *, [data-finder] [role=status] > *').first().waitFor();
    await field.evaluate((element) => {
      element.scrollIntoView();
    });
  },
});

export const states: State[] = [
  {
    name: 'first-screen',
    title: 'as it opens',
    on: [home, index, condition],
    in: settingNames,
    part: 'screen',
    act: () => Promise.resolve(),
  },
  {
    name: 'questions-open',
    title: 'questions open',
    on: ['main details'],
    in: settingNames,
    part: 'page',
    async act(page) {
      for (const row of await page.locator('main summary').all()) await row.click();
    },
  },
  found('results', 'results', 'pain down the back of my leg when I sit'),
  found('nothing', 'no results', 'neck pain'),
  found('emergency', 'an emergency', 'numb between my legs and pain in my buttock'),
  focused('skip', 'the way past the masthead', 'a[href="#clinic-main"]', home),
  focused('link', 'a link', 'main p a', condition),
  focused('button', 'a button', '[data-booking-buttons] a', condition),
  focused('question', 'a question', 'main summary', 'main summary'),
  focused('place', 'a place, which lights its region', 'main li[id] p a', index),
  {
    name: 'hover-flag',
    title: 'a name of the ridge under the pointer',
    on: [home],
    in: desktops,
    part: 'screen',
    act: (page) => page.locator('[data-ridge] svg:visible [data-target]').first().hover(),
  },
  {
    name: 'hover-region',
    title: 'a region under the pointer',
    on: ['[data-body-map]'],
    in: desktops,
    part: 'screen',
    act: (page) => page.locator('[data-body-map] [clip-path] path').first().hover(),
  },
  {
    name: 'print',
    title: 'on paper',
    on: [home, index, condition],
    in: ['desktop'],
    part: 'page',
    async act(page) {
      await page.emulateMedia({ media: 'print' });
      // A Letter sheet, at 96 px an inch, without its margins.
      await page.setViewportSize({ width: 710, height: 965 });
    },
  },
  {
    name: 'forced-colors',
    title: 'forced colors',
    on: [home, index, condition],
    in: settingNames,
    part: 'page',
    act: (page) => page.emulateMedia({ forcedColors: 'active' }),
  },
  {
    name: 'more-contrast',
    title: 'more contrast',
    on: [home, index, condition],
    in: settingNames,
    part: 'page',
    act: (page) => page.emulateMedia({ contrast: 'more' }),
  },
  {
    name: '320',
    title: '320 px wide',
    on: [home, index, condition],
    in: phones,
    part: 'page',
    act: (page) => page.setViewportSize({ width: 320, height: 640 }),
  },
];
