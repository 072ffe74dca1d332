import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import { readBuiltSite } from '../../src/checks/dist/built-site.ts';
import { siteServer } from '../../src/hosting/static-server.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { findChromium, howToGetChromium, launchOptions, type FoundChromium } from '../browser/find-chromium.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { overviewPage } from './overview-page.ts';
import { picturesOf } from './picture-list.ts';
import { takePicture } from './picture.ts';

const folder = 'shots';

const { found, tried } = await findChromium();
if (!found) {
  console.error(`There is no Chromium to take pictures with. Tried: ${tried.join(', ')}.\n${howToGetChromium}`);
  process.exit(1);
}
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
await takeAll(found);

async function takeAll(browserFound: FoundChromium): Promise<void> {
  const started = performance.now();
  const server = siteServer('dist').listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(launchOptions(browserFound));
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const rows = picturesOf(readBuiltSite('dist').pages);
    const waiting = rows.flatMap(({ pictures }) => pictures);
    const count = waiting.length;
    const takeNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await takePicture(browser, address, folder, next);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
    writeFileSync(`${folder}/index.html`, overviewPage(rows));
    await writeContactSheet(browser, folder, rows);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${count} pictures in ${seconds} s: open ${folder}/index.html, or ${folder}/contact-sheet.png.`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
