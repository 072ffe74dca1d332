import { buildSite } from '../../src/tools/commands/build-site.ts';
import { findChromium, howToGetChromium } from '../browser/find-chromium.ts';
import { showCommands } from './commands.ts';
import { showDevLatency } from './dev-latency.ts';
import { showPageSpeed } from './page-speed.ts';
import { showPageWeight } from './page-weight.ts';

/** What there is to measure; a word after `npm run bench --` names what alone is wanted. */
const sections: Record<string, () => void | Promise<void>> = {
  weight: () => {
    showPageWeight('dist');
  },
  speed: async () => {
    const { found, tried } = await findChromium();
    if (found) await showPageSpeed('dist', found);
    else
      console.log(
        `\nSKIPPED: the speed of pages, for want of a Chromium. Tried: ${tried.join(', ')}. ${howToGetChromium}`,
      );
  },
  commands: showCommands,
  dev: showDevLatency,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => !(word in sections));
if (unknown.length > 0) {
  console.error(`There is no "${unknown.join('", "')}" to measure. Known: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
for (const [word, show] of Object.entries(sections)) if (wanted.length === 0 || wanted.includes(word)) await show();
