import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { findChromium } from '../../browser/find-chromium.ts';
import { pagePath } from '../../../src/domain/urls.ts';
import { bareBrowser, type BareBrowser } from '../first-view/bare-browser.ts';
import { visit } from '../first-view/visit.ts';
import { watchedServer, type WatchedServer } from '../first-view/watched-server.ts';
import { test as base, expect, pages } from '../../e2e/site-test.ts';

const { found } = await findChromium();

const test = base.extend<{ server: WatchedServer }, { browserThatPrerenders: BareBrowser }>({
  browserThatPrerenders: [
    async ({}, use) => {
      if (!found) throw new Error('No Chromium.');
      const browser = await bareBrowser({ found, width: 390, height: 844 });
      await use(browser);
      await browser.stop();
    },
    { scope: 'worker' },
  ],
  server: async ({}, use) => {
    const server = await watchedServer('dist');
    await use(server);
    server.stop();
  },
});

const conditions = pagePath('conditions');
const condition = pages.find((path) => path.startsWith(conditions) && path !== conditions) ?? '';
const link = `main li a[href="${condition}"]`;

test('a page that a pointer rests on is made ready with one request, and shown at once', async ({
  server,
  browserThatPrerenders: browser,
}) => {
  const { tab, complaints, hover, click, readied } = await visit(browser, server.address + conditions);
  await hover('h1');
  server.answered();
  await hover(link);
  const { status, prerenderStatus = '' } = await readied(server.address + condition);
  test.skip(status === 'Failure', `This Chromium does not prerender: ${prerenderStatus}.`);
  expect(status).toBe('Ready');
  // What the page shows may be some minutes old by the time it is looked at.
  await tab.evaluateInReadiness(`document.querySelector('[data-open-now]').textContent = 'Out of date'`);
  await click(link);
  expect(await tab.evaluate('performance.getEntriesByType("navigation")[0].activationStart')).toBeGreaterThan(0);
  expect(server.answered().filter(({ path }) => path === condition)).toHaveLength(1);
  expect(await tab.evaluate('location.pathname')).toBe(condition);
  await expect
    .poll(() => tab.evaluate('document.querySelector("[data-open-now]").textContent'))
    .toMatch(/^(Open|Closed)/);
  expect(await tab.evaluate('document.querySelector("[data-print]").hidden')).toBe(false);
  await tab.evaluate('document.querySelector("[data-booking-buttons]").scrollIntoView({ behavior: "instant" })');
  await expect.poll(() => tab.evaluate('document.querySelector("[data-phone-bar]").hidden')).toBe(true);
  expect(complaints).toEqual([]);
  await tab.close();
});

for (const path of pages)
  test(`${path} lets browsers make ready the pages it links to, and nothing else`, async ({
    server,
    browserThatPrerenders: browser,
  }) => {
    const { tab, complaints, candidates } = await visit(browser, server.address + path);
    const linked = readBuiltSite('dist')
      .pages.filter((page) => page.path === path)
      .flatMap(({ $ }) =>
        $('a[href]')
          .get()
          .map((a) => $(a).attr('href') ?? ''),
      )
      .filter((href) => pages.includes(href));
    expect(await candidates()).toEqual([...new Set(linked)].map((href) => server.address + href).sort());
    expect(
      await tab.evaluate('document.querySelectorAll("a[href*=\\"#\\"], a[rel=noreferrer]").length'),
    ).toBeGreaterThan(1);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await tab.close();
  });

test('nothing is made ready for those who save data', async ({ server, browserThatPrerenders: browser }) => {
  const saving = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })';
  const { tab, hover, click } = await visit(browser, server.address + conditions, saving);
  expect(await tab.evaluate('navigator.connection.saveData')).toBe(true);
  expect(await tab.evaluate('document.querySelectorAll("script[type=speculationrules]").length')).toBe(0);
  await hover(link);
  await click(link);
  expect(await tab.evaluate('performance.getEntriesByType("navigation")[0].activationStart')).toBe(0);
  await tab.close();
});
