import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { copySite, type SiteCopy } from '../ci/copies/site-copy.ts';
import { printTable } from './table.ts';

const times = 7;
/** Milliseconds between two looks at the page. */
const step = 5;
/** Milliseconds after which a page that does not change is given up. */
const patience = 20_000;

const path = '/conditions/sciatica/';
const file = 'content/conditions/sciatica.mdx';

/** Each makes an edit of a turn, and returns words by which the page shows it. */
const edits: Record<string, (copy: SiteCopy, turn: number) => string> = {
  'a sentence of the text': (copy, turn) => {
    copy.edit(file, '\n## ', `\nThis is sentence ${turn}.\n\n## `);
    return `This is sentence ${turn}.`;
  },
  'a setting of the page': (copy, turn) => {
    copy.edit(file, /^summary: .*/m, `summary: This is summary ${turn}.`);
    return `This is summary ${turn}.`;
  },
  'the hours in clinic.yaml': (copy, turn) => {
    copy.edit('content/clinic.yaml', /to 5:\d+pm/, `to 5:${40 + turn}pm`);
    return `to 5:${40 + turn}pm`;
  },
};

/** Starts `npm run dev`. @returns where it serves, and how to end it. */
async function startDev(copy: SiteCopy) {
  const server = spawn(process.execPath, ['src/tools/commands/dev.ts'], {
    cwd: copy.folder,
    env: { ...process.env, NODE_ENV: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  for (;;) {
    const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
    if (address) {
      const stop = async () => {
        const ended = once(server, 'exit');
        server.kill('SIGKILL');
        await ended;
      };
      return { address, stop };
    }
    if (server.exitCode !== null) throw new Error(output);
    await after(step);
  }
}

/** Milliseconds until the page has the words. */
async function untilShown(url: string, words: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } });
    if ((await answer.text()).includes(words)) return performance.now() - start;
    await after(step);
  }
  throw new Error(`${url} never said "${words}".`);
}

/** How long it takes in dev from saving a file to the page that shows it. */
export async function showDevLatency(): Promise<void> {
  const copy = copySite();
  const { address, stop } = await startDev(copy);
  try {
    await untilShown(address + path, 'Sciatica');
    const rows = [];
    for (const [kind, save] of Object.entries(edits)) {
      const taken: number[] = [];
      for (let turn = 0; turn < times; turn++) taken.push(await untilShown(address + path, save(copy, turn)));
      taken.sort((one, other) => one - other);
      rows.push([kind, ...[taken[0], taken[Math.floor(times / 2)], taken.at(-1)].map((time = 0) => Math.round(time))]);
    }
    printTable(
      `From saving a file to the changed page in dev, in milliseconds, ${times} times each`,
      ['saved', 'least', 'median', 'most'],
      rows,
    );
  } finally {
    await stop();
    copy.discard();
  }
}
