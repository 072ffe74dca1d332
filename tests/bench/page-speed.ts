import { chromium, type Browser } from 'playwright-core';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import { launchOptions, type FoundChromium } from '../browser/find-chromium.ts';
import { paintsOf, settle, shiftOf } from '../ci/first-view/paints.ts';
import { screens } from '../ci/first-view/screens.ts';
import { watchedServer, type WatchedServer } from '../ci/first-view/watched-server.ts';
import { printTable } from './table.ts';

const runs = 5;

/** Lighthouse's slow 4G, as it is set through DevTools: 150 ms and 1.6 Mbit/s, with Lighthouse's factors for DevTools. */
const slowLine = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 0.9 * 1024) / 8,
  uploadThroughput: (750 * 0.9 * 1024) / 8,
};

/** How many times slower than this machine a phone is. */
const slowdown = 4;

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** What each page asks for on first view, and when it is painted on a slow phone. */
export async function showPageSpeed(folder: string, found: FoundChromium): Promise<void> {
  const server = await watchedServer(folder);
  const browser = await chromium.launch(launchOptions(found));
  const paths = readBuiltSite(folder).pages.map(({ path }) => path);
  try {
    const rows = [];
    for (const path of paths) {
      const views = [];
      for (let run = 0; run < runs; run++)
        views.push(await slowView(browser, server, path, run === 0 ? 'networkidle' : 'load'));
      const [first] = views;
      rows.push([
        path,
        first?.requests ?? NaN,
        first?.bytes ?? NaN,
        Math.round(median(views.map(({ fcp }) => fcp))),
        Math.round(median(views.map(({ lcp }) => lcp))),
        median(views.map(({ cls }) => cls)),
      ]);
    }
    printTable(
      `First view on a phone (390 x 844), over Lighthouse's slow 4G and with a processor ${slowdown} times as slow, both applied by DevTools: requests and their bytes, headers included; times in ms, medians of ${runs}`,
      ['page', 'requests', 'bytes', 'FCP', 'LCP', 'CLS'],
      rows,
    );
  } finally {
    await browser.close();
    server.stop();
  }
}

/** What is asked for is only whole once the network is idle; paints are told as soon as the page has loaded. */
async function slowView(browser: Browser, server: WatchedServer, path: string, waitUntil: 'networkidle' | 'load') {
  const context = await browser.newContext(screens.phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slowLine);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  server.answered();
  await page.goto(server.address + path, { waitUntil });
  await settle(page);
  const { firstContentful, largest } = await paintsOf(page);
  const cls = await shiftOf(page);
  const answered = server.answered();
  await context.close();
  return {
    requests: answered.length,
    bytes: answered.reduce((sum, { bytes }) => sum + bytes, 0),
    fcp: firstContentful,
    lcp: largest.at(-1)?.time ?? NaN,
    cls,
  };
}
