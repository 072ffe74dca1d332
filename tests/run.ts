import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, howToGetChromium } from '../src/cli/find-chromium.ts';

/** How many tests a step passed and failed. */
interface Totals {
  passed: number;
  failed: number;
}

/** Runs a command of node_modules/.bin with its output shown. @returns whether it succeeded. */
const succeeds = (command: string, ...words: string[]) =>
  new Promise<boolean>((resolve) => {
    console.log(`\n> ${command} ${words.join(' ')}`);
    spawn(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).on('close', (code) => {
      resolve(code === 0);
    });
  });

/** A step that is one test: it succeeds or it does not. */
const asOne = async (command: string, ...words: string[]): Promise<Totals> =>
  (await succeeds(command, ...words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step whose runner writes how many tests passed; a runner that fails without a failing test counts as one. */
async function counted(
  report: string,
  read: (json: never) => Totals,
  command: string,
  ...words: string[]
): Promise<Totals> {
  rmSync(report, { force: true });
  const success = await succeeds(command, ...words);
  const totals = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')) as never)
    : { passed: 0, failed: 0 };
  const blank = totals.passed + totals.failed === 0;
  return success && !blank ? totals : { ...totals, failed: Math.max(1, totals.failed) };
}

async function browserTests(): Promise<Totals> {
  const { found, tried } = await findChromium();
  if (found) {
    return counted(
      'test-results/playwright.json',
      ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      }),
      'playwright',
      'test',
      '--config=tests/playwright.config.ts',
    );
  }
  console.log(`\nSKIPPED: the browser tests, for want of a Chromium. Tried: ${tried.join(', ')}.`);
  console.log(howToGetChromium);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

const built = await asOne('node', 'src/cli/build.ts');
const steps = [
  built,
  await asOne('astro', 'check'),
  await asOne('eslint', '--max-warnings=0', '.'),
  await asOne('prettier', '--check', '--log-level=warn', '.'),
];
// Without a site there is nothing to test.
if (built.passed)
  steps.push(
    await counted(
      'test-results/vitest.json',
      ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
        passed: numPassedTests,
        failed: numFailedTests,
      }),
      'vitest',
      'run',
      '--config=tests/vitest.config.ts',
    ),
    await browserTests(),
  );

const sum = (key: keyof Totals) => steps.reduce((total, step) => total + step[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
