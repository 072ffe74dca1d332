import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { unpackOnce } from './unpack-chromium.ts';

/** A Chromium that can be started, and the environment it needs. */
export interface FoundChromium {
  executablePath: string;
  env: Record<string, string>;
}

/** What is said where there is none. */
export const howToGetChromium = 'Install Chrome, or set CHROMIUM_PATH to a Chromium.';

const installedPaths = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium that the tests run in: CHROMIUM_PATH if it is set; on x64 Linux, the version that package.json pins;
 * elsewhere, where that version cannot run, Playwright's own or an installed one.
 * @returns undefined, with what was tried, when there is none.
 */
export async function findChromium(): Promise<{ found: FoundChromium | undefined; tried: string[] }> {
  const chosen = process.env.CHROMIUM_PATH;
  if (!chosen && process.platform === 'linux' && process.arch === 'x64') {
    const pinned = await pinnedChromium();
    if (starts(pinned)) return { found: pinned, tried: [] };
  }
  const tried = chosen ? [chosen] : [chromium.executablePath(), ...installedPaths];
  const executablePath = tried.find((path) => existsSync(path));
  return { found: executablePath ? { executablePath, env: await fontsOfTests() } : undefined, tried };
}

/** On Linux, every Chromium gets the same fonts, so that lines break alike on all machines. */
async function fontsOfTests(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const home = resolve('.cache/chromium-fonts');
  await unpackOnce(home, () => undefined);
  return { FONTCONFIG_FILE: join(home, 'fonts.conf') };
}

const starts = ({ executablePath, env }: FoundChromium) =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** How it is started, also in a container. */
export const launchOptions = ({ executablePath, env }: FoundChromium): LaunchOptions => ({
  executablePath,
  env: { ...process.env, ...env },
  // The pages are our own, and root, as in a container, has no sandbox.
  chromiumSandbox: false,
  args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
});

/** Unpacks @sparticuz/chromium, once, into .cache, with fonts and libraries of its own. */
async function pinnedChromium(): Promise<FoundChromium> {
  const home = resolve('.cache/chromium-with-serif');
  await unpackOnce(home, async (folder) => {
    // The package unpacks into the system's temporary folder, and its libraries only where it believes to be at Amazon.
    const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
    Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    for (const [name, value] of Object.entries(before))
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  });
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}
