import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overHttp1 } from './ask.ts';
import { missingTools, toolFile } from './ci-tools.ts';
import type { Host } from './host.ts';

/** Nothing of it leaves this machine, or this folder: no telemetry, no look for updates, no settings at home. */
const environment = (folder: string) => ({
  PATH: process.env.PATH,
  HOME: folder,
  XDG_CONFIG_HOME: folder,
  NO_COLOR: '1',
  CI: '1',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
});

const words = (site: string) =>
  [
    'pages',
    'dev',
    site,
    '--compatibility-date=2026-09-01',
    '--ip=127.0.0.1',
    '--port=0',
    '--inspector-port=0',
  ] as const;

/** @returns the address it says it is ready at. @throws what it said, when it ends before. */
function readyAt(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /Ready on (http:\/\/\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => {
      reject(new Error(`wrangler ended before it was ready:\n${said}`));
    });
  });
}

const locally = 'The local runtime opens a file where the live one looks into a list of names.';

export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  differences: [
    { path: /\.(br|gz)$/, status: 200, why: 'Each file in the folder has an address. It packs answers by itself.' },
    { path: /^\/404\.html$/, status: 308, why: 'It takes .html off each address.' },
    { path: /\w\/index$/, status: 308, why: 'It takes index off each address.' },
    { path: /^\/(\/|%2f)(?!.*evil)|^[^?]*%2F$|\/(\.\.|%2e%2e)$/, status: 200, why: locally },
    { path: /\.(?!example)\w+\/$|^\/(_headers|_redirects|%00|a{256,})$/, status: 502, why: locally },
  ],
  leavesOut: {
    allow: 'It can not be given to an answer of one kind.',
    vary: 'What packs its answers live is not in the local runtime.',
  },
  async start(folder) {
    const missing = missingTools('wrangler');
    if (missing) throw new Error(`There is no ${missing}.`);
    const home = mkdtempSync(join(tmpdir(), 'clinic-cloudflare-'));
    const server = spawn(toolFile('.bin', 'wrangler'), words(folder), {
      cwd: home,
      env: environment(home),
      // A group of its own, so that its children end with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = async () => {
      if (server.pid && server.exitCode === null) {
        const ended = once(server, 'exit');
        process.kill(-server.pid, 'SIGKILL');
        await ended;
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const { ask, close } = overHttp1(await readyAt(server));
      return {
        ask,
        stop: async () => {
          close();
          await stop();
        },
      };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
