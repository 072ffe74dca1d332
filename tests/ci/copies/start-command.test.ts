import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { plainRequest } from '../../unit/tools/deploy/plain-request.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let stopAll: (() => void)[] = [];

afterEach(() => {
  for (const stop of stopAll) stop();
  stopAll = [];
});
afterAll(() => {
  copy.discard();
});

/** Runs `npm start` until it prints an address or ends. */
async function start(env: Record<string, string>) {
  const server = spawn(process.execPath, ['src/tools/commands/start.ts'], {
    cwd: copy.folder,
    env: { ...process.env, NODE_ENV: '', VITEST: '', PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  stopAll.push(() => server.kill('SIGKILL'));
  const exit = once(server, 'exit') as Promise<[number | null, string | null]>;
  const closed = once(server, 'close');
  let complaints = '';
  server.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const address = await new Promise<string | undefined>((resolve) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += String(chunk);
      const [printed] = /^http:\S+(?=\n)/m.exec(output) ?? [];
      if (printed) resolve(printed);
    });
    void closed.then(() => {
      resolve(undefined);
    });
  });
  return { server, address, exit, complaints: () => complaints };
}

/** Takes a port; 0 takes any. */
async function occupy(port: number): Promise<Server | undefined> {
  const server = createServer().listen(port, '127.0.0.1');
  stopAll.push(() => server.close());
  try {
    await once(server, 'listening');
    return server;
  } catch {
    return undefined;
  }
}

describe('npm start', () => {
  it('prints where it serves, and stops cleanly when asked to', async () => {
    const { server, address = '', exit } = await start({});
    expect((await plainRequest(address)).status).toBe(200);
    server.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    await expect(plainRequest(address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('says so when the port it was given is taken', async () => {
    const taken = await occupy(0);
    const { port } = taken?.address() as AddressInfo;
    const { exit, complaints } = await start({ PORT: String(port) });
    expect(complaints()).toBe(`Port ${port} is taken or no port. Give PORT another number, or leave it out.\n`);
    expect(await exit).toEqual([1, null]);
  });

  it('goes on quietly to the next free port, however many are taken', async () => {
    for (let port = 4321; port < 4336; port++) await occupy(port);
    const { address = '', complaints } = await start({});
    expect(Number(new URL(address).port)).toBeGreaterThan(4335);
    expect((await plainRequest(address)).status).toBe(200);
    expect(complaints()).toBe('');
  });

  it('serves each build that is made while it runs', async () => {
    const { address = '', server } = await start({});
    const statuses: Promise<number>[] = [];
    const before = await plainRequest(`${address}book/`);
    copy.edit('content/clinic.yaml', '720-304-8816', '720-304-8877');
    const build = copy.run('build');
    const asking = setInterval(() => statuses.push(plainRequest(`${address}book/`).then(({ status }) => status)), 2);
    const { code } = await build;
    clearInterval(asking);
    expect(code).toBe(0);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
    const after = await plainRequest(`${address}book/`);
    expect([before.text, after.text].map((text) => text.includes('720-304-8877'))).toEqual([false, true]);
    expect(server.exitCode).toBeNull();
  });
});
