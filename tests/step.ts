import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How many tests a step passed and failed. */
export interface Totals {
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

/** A step that is one test: it succeeds or it does not. Its output is shown when it ends. */
const quietly = (command: string, ...words: string[]) =>
  new Promise<Totals>((resolve) => {
    const child = spawn(command, words, { shell: process.platform === 'win32' });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
    child.on('close', (code) => {
      console.log(`\n> ${command} ${words.join(' ')}\n${output.join('').trimEnd()}`);
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });

/** Steps that are one test each, run at the same time. */
export const sideBySide = (...commands: [command: string, ...words: string[]][]): Promise<Totals[]> =>
  Promise.all(commands.map((words) => quietly(...words)));

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

/** A step of vitest, with the configuration at a path. */
export const vitestStep = (config: string, report: string): Promise<Totals> =>
  counted(
    report,
    ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
    'vitest',
    'run',
    `--config=${config}`,
  );

/** A step of Playwright, with the configuration at a path. */
export const playwrightStep = (config: string, report: string): Promise<Totals> =>
  counted(
    report,
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
    'playwright',
    'test',
    `--config=${config}`,
  );

/** Prints what came of all steps, and ends with failure if one has failed. */
export function sumUp(steps: readonly Totals[]): void {
  const sum = (key: keyof Totals) => steps.reduce((total, step) => total + step[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}
