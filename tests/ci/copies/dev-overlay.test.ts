import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copySite } from './site-copy.ts';

const copy = copySite();
const dev = spawn(process.execPath, ['src/tools/commands/dev.ts'], {
  cwd: copy.folder,
  env: { ...process.env, NODE_ENV: '', VITEST: '', NO_COLOR: '1' },
});
let address = '';

beforeAll(async () => {
  let output = '';
  dev.stdout.on('data', (chunk) => (output += String(chunk)));
  dev.stderr.on('data', (chunk) => (output += String(chunk)));
  while (!address) {
    await setTimeout(50);
    if (dev.exitCode !== null) throw new Error(output);
    address = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
  }
});
afterAll(() => {
  dev.kill('SIGKILL');
  copy.discard();
});

const open = async (path: string) => {
  const response = await fetch(address + path, { headers: { Accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
};

/** Asks until the page says it, as an editor's saving takes a moment to be seen; so many times, if that is said. */
async function until(path: string, status: number, words: string, times = Infinity) {
  for (let time = 0; time < times; time++) {
    const answer = await open(path).catch(() => undefined);
    if (answer?.status === status && answer.html.includes(words)) return answer.html;
    await setTimeout(100);
  }
  return '';
}

it('shows a mistake that is saved in place of the page, in the words of the check, and the page again when fixed', async () => {
  await until('/conditions/sciatica/', 200, 'Call 911');
  copy.edit('content/conditions/sciatica.mdx', 'symptoms:', 'symptons:');
  const html = await until('/conditions/sciatica/', 500, 'Did you mean "symptoms"?');
  expect(html).toMatch(/content\/conditions\/sciatica\.mdx:\d+:1\n {2}"symptons" is not a setting this file knows\./);
  expect(html).toContain('/@vite/client');
  expect(html).not.toContain('Call 911');
  copy.edit('content/conditions/sciatica.mdx', 'symptons:', 'symptoms:');
  await until('/conditions/sciatica/', 200, 'Call 911');
});

it('follows an edit of a page’s setting', async () => {
  copy.edit('content/conditions/sciatica.mdx', /^summary: .*/m, 'summary: Nerve pain down one leg.');
  await until('/conditions/sciatica/', 200, 'Nerve pain down one leg.');
});

it('follows an edit of the hours', async () => {
  copy.edit('content/clinic.yaml', '5:30pm', '7:15pm');
  await until('/book/', 200, '9am to 7:15pm');
});

it('shows a draft, under a banner', async () => {
  const draft = copy
    .read('content/conditions/sciatica.mdx')
    .replace(/^title: .*/m, 'title: Hamstring strain')
    .replace(/^description: .*/m, 'description: A draft of a page about hamstring strain, which is not ready yet.')
    .replace(/^updated: /m, 'draft: true\nupdated: ');
  // Astro misses a new file now and then while it still takes in the edit before; it sees it when it is saved again.
  let shown = '';
  while (!shown) {
    copy.write('content/conditions/hamstring-strain.mdx', draft);
    shown = await until('/conditions/hamstring-strain/', 200, 'Draft: only', 100);
  }
});
