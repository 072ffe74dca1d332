import { buildSite } from '../../src/tools/commands/build-site.ts';
import { findChromium, howToGetChromium, type FoundChromium } from '../browser/find-chromium.ts';
import { showCommands } from './commands.ts';
import { showDevLatency } from './dev-latency.ts';
import { showGoingOn } from './going-on.ts';
import { showLoad } from './load.ts';
import { showPageSpeed } from './page-speed.ts';
import { showPageWeight } from './page-weight.ts';

/** What there is to measure; a word after `npm run bench --` names what alone is wanted. */
const sections: Record<string, () => void | Promise<void>> = {
  weight: () => {
    showPageWeight('dist');
  },
  speed: () => inBrowser('the speed of pages', showPageSpeed),
  'going-on': () => inBrowser('going on from page to page', showGoingOn),
  load: () => showLoad('dist'),
  commands: showCommands,
  dev: showDevLatency,
};

async function inBrowser(what: string, show: (folder: string, found: FoundChromium) => Promise<void>): Promise<void> {
  const { found, tried } = await findChromium();
  if (found) await show('dist', found);
  else console.log(`\nSKIPPED: ${what}, for want of a Chromium. Tried: ${tried.join(', ')}. ${howToGetChromium}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !(word in sections));
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join('", "')}" to measure. Known: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
for (const [word, show] of Object.entries(sections)) if (wanted.length === 0 || wanted.includes(word)) await show();
