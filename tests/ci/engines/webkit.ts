import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';
import { notedFaults } from './noted-faults.ts';
import { startSession, type Session } from './web-driver.ts';
import type { Engine, Window } from '../../browser/visitor.ts';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';
const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');

/** A screen that nobody looks at. @returns its name, such as `:1` */
async function startDisplay() {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = screen.stdio[3];
  if (!said) throw new Error('Xvfb has nowhere to say its number.');
  const [number] = (await once(said, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, stop: () => screen.kill() };
}

async function startDriver(screen: string, { colorScheme }: Window) {
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen,
      GDK_BACKEND: 'x11',
      GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      // The pages are our own, and in a container there is nothing to make a sandbox of.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  return { address: `http://127.0.0.1:${port}`, stop: () => process_.kill() };
}

/** The driver answers once it listens. */
async function firstSession(address: string): Promise<Session> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  for (let waited = 0; ; waited += 100)
    try {
      return await startSession(address, capabilities);
    } catch (error) {
      const refused = error instanceof TypeError;
      if (!refused || waited > 10_000) throw error;
      await setTimeout(100);
    }
}

export const webkit: Engine = {
  name: 'WebKit',
  missing:
    browser && [driver, display].every(existsSync)
      ? undefined
      : 'WebKit that can be driven (Debian: webkit2gtk-driver and xvfb)',
  narrowest: 447,
  async visit(window) {
    const screen = await startDisplay();
    const { address, stop } = await startDriver(screen.name, window);
    const session = await firstSession(address);
    await session.resize(window.width, window.height);
    return {
      ...session,
      // The driver tells nothing of the console.
      faults: () => notedFaults(session),
      leave: async () => {
        await session.leave();
        stop();
        screen.stop();
      },
    };
  },
};
