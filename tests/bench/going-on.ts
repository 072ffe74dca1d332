import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import type { FoundChromium } from '../browser/find-chromium.ts';
import { pagePath } from '../../src/domain/urls.ts';
import { bareBrowser, type BareBrowser } from '../ci/first-view/bare-browser.ts';
import { screens } from '../ci/first-view/screens.ts';
import { visit } from '../ci/first-view/visit.ts';
import { watchedServer } from '../ci/first-view/watched-server.ts';
import { median } from './median.ts';
import { latency } from './slow-line.ts';
import { printTable } from './table.ts';

const runs = 5;

/** How long a pointer rests on a link before it is pressed: of who knows where to go, and of who reads the link. */
const rests = [300, 1000];

/** Browsers that save data get no speculation rules. */
const withoutRules = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })';

/** The time from a click to the next page's first paint, with speculation rules and without. */
export async function showGoingOn(folder: string, found: FoundChromium): Promise<void> {
  // A page in readiness is out of reach of a tab's throttling: the server waits instead, for both.
  const server = await watchedServer(folder, latency);
  const browser = await bareBrowser({ found, ...screens.desktop.viewport });
  const [conditions, book] = [pagePath('conditions'), pagePath('book')];
  const { pages } = readBuiltSite(folder);
  const condition = pages.find(({ path }) => path.startsWith(conditions) && path !== conditions)?.path ?? book;
  const ways = [
    [conditions, condition],
    [condition, book],
  ] as const;
  try {
    const rows = [];
    for (const [from, to] of ways)
      for (const rest of rests) {
        const [without, having]: [number[], number[]] = [[], []];
        for (let run = 0; run < runs; run++) {
          without.push(await clickToPaint(browser, server.address, { from, to, rest, before: withoutRules }));
          having.push(await clickToPaint(browser, server.address, { from, to, rest, before: '' }));
        }
        rows.push([`${from} to ${to}`, rest, Math.round(median(without)), Math.round(median(having))]);
      }
    printTable(
      `From click to first paint, in ms, medians of ${runs}: each answer comes ${latency} ms after it was asked for, as over slow 4G`,
      ['way', 'hover', 'without rules', 'with rules'],
      rows,
    );
  } finally {
    await browser.stop();
    server.stop();
  }
}

interface Way {
  from: string;
  to: string;
  rest: number;
  before: string;
}

async function clickToPaint(browser: BareBrowser, address: string, { from, to, rest, before }: Way): Promise<number> {
  const { tab, hover, click } = await visit(browser, address + from, before);
  const clicked = new Promise<number>((resolve) => {
    tab.on('Runtime.bindingCalled', ({ payload }: { payload: string }) => {
      resolve(Number(payload));
    });
  });
  await tab.send('Runtime.enable');
  await tab.send('Runtime.addBinding', { name: 'tell' });
  await tab.evaluate(
    'addEventListener("click", ({ timeStamp }) => tell(String(performance.timeOrigin + timeStamp)), true)',
  );
  const link = `:is(header nav, main li) a[href="${to}"]`;
  await hover(link);
  await new Promise((done) => setTimeout(done, rest));
  await click(link);
  const painted = await tab.evaluate<number>(`new Promise((done) =>
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') done(performance.timeOrigin + startTime);
    }).observe({ type: 'paint', buffered: true }))`);
  await tab.close();
  return painted - (await clicked);
}
