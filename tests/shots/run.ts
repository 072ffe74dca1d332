import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readBuiltSite } from '../../src/checks/dist/built-site.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { findChromium, howToGetChromium, launchOptions } from '../browser/find-chromium.ts';
import { servedFolder } from '../served-folder.ts';
import { settings, takeShot, type Row, type Setting } from './shot.ts';

const folder = 'shots';

const { found, tried } = await findChromium();
if (!found) {
  console.error(`There is no Chromium to take screenshots with. Tried: ${tried.join(', ')}.\n${howToGetChromium}`);
  process.exit(1);
}
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);

const { pages } = readBuiltSite('dist');
const rows: Row[] = [
  ...pages.map(({ path }) => ({ path })),
  ...pages
    .filter(({ $ }) => $('[data-finder]').length > 0)
    .map(({ path }) => ({ path, search: 'pain down the back of my leg when I sit' })),
];
const titleOf = ({ path, search }: Row) => (search ? `${path} with “${search}” in the finder` : path);
const fileOf = ({ path, search }: Row, setting: string) =>
  `${
    path
      .replace(/\.html$/, '')
      .replaceAll('/', ' ')
      .trim()
      .replaceAll(' ', '-') || 'home'
  }${search ? '-finder' : ''}-${setting}.png`;

const overview = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every page of the site</title>
<style>
  body { background: #d7d7d7; font: 1rem/1.4 system-ui, sans-serif }
  div { display: grid; grid-template-columns: 1fr 1fr 2fr 2fr 1fr; gap: 1rem }
  a { max-height: 90vh; overflow: auto }
  img { display: block; width: 100% }
</style>
${rows.map((row) => `<h2>${titleOf(row)}</h2>\n<div>${columns(row)}</div>`).join('\n')}
</html>
`;

function columns(row: Row): string {
  return Object.keys(settings)
    .map((setting) => `<a href="${fileOf(row, setting)}"><img src="${fileOf(row, setting)}" alt="${setting}"></a>`)
    .join('');
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(`${folder}/index.html`, overview);
const server = await servedFolder('dist');
const browser = await chromium.launch(launchOptions(found));
try {
  for (const row of rows)
    await Promise.all(
      Object.entries<Setting>(settings).map(([name, setting]) =>
        takeShot(browser, server.address, row, setting, `${folder}/${fileOf(row, name)}`),
      ),
    );
  console.log(`Screenshots of ${pages.length} pages: open ${folder}/index.html.`);
} finally {
  await browser.close();
  server.stop();
}
