import { findChromium } from '../../browser/find-chromium.ts';
import { conditionPath, pagePath } from '../../../src/domain/urls.ts';
import { bareBrowser, type BareBrowser } from '../first-view/bare-browser.ts';
import { visit } from '../first-view/visit.ts';
import { watchedServer, type WatchedServer } from '../first-view/watched-server.ts';
import { expect, fixture } from '../../e2e/site-test.ts';

const { found } = await findChromium();

const { site } = fixture;
const test = fixture.test.extend<{ server: WatchedServer }, { browserThatPrerenders: BareBrowser }>({
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
    const server = await watchedServer(site.folder);
    await use(server);
    server.stop();
  },
});

const conditions = pagePath('conditions');
const condition = conditionPath('sciatica');
const link = `main li a[href="${condition}"]`;

test('a page that a pointer rests on is made ready with one request, and shown at once', async ({
  server,
  browserThatPrerenders: browser,
}) => {
  const { tab, complaints, hover, click, readied } = await visit(browser, server.address + conditions);
  await hover('h1');
  server.answered();
  await hover(link);
  const { status, prerenderStatus } = await readied(server.address + condition);
  expect(status, prerenderStatus).toBe('Ready');
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

// Which links of every page the rules mean, tests/site/next-page.test.ts holds.
test('a browser may make ready the pages that a page links to, and nothing else', async ({
  server,
  browserThatPrerenders: browser,
}) => {
  const { tab, complaints, candidates } = await visit(browser, server.address + condition);
  const linked = site.pages
    .filter(({ path }) => path === condition)
    .flatMap(({ $ }) =>
      $('a[href]')
        .get()
        .map((a) => $(a).attr('href') ?? ''),
    )
    .filter((href) => fixture.pages.includes(href));
  expect(linked.length).toBeGreaterThan(5);
  expect(await candidates()).toEqual([...new Set(linked)].map((href) => server.address + href).sort());
  expect(await tab.evaluate('document.querySelectorAll("a[href*=\\"#\\"], a[rel=noreferrer]").length')).toBeGreaterThan(
    1,
  );
  expect(complaints).toEqual([]);
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
