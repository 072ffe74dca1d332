/* Makes edits as an owner does, one by one and all together, and runs the tests of `npm test` that depend on content/. */
import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fixtureProject } from '../fixtures/project-copy.ts';
import { sumUp, type Totals } from '../step.ts';
import { copySite, type SiteCopy } from './copies/site-copy.ts';
import { notTogether, ownerEdits } from './owner-edits/edits.ts';

/** Tests that read content/ or dist; all others see nothing of an owner's edit. */
const dependent: [command: string, ...words: string[]][] = [
  ['vitest', 'run', '--config=tests/vitest.config.ts', 'tests/site'],
  ['playwright', 'test', '--config=tests/playwright.config.ts', 'shipped.spec.ts'],
];

/** A copy of the project with the shipped content, its tests and what they need. */
function copyWithTests(): SiteCopy {
  const copy = copySite('content');
  for (const part of ['tests', '.github', fixtureProject])
    cpSync(part, join(copy.folder, part), { recursive: true, filter: (path) => !path.includes('node_modules') });
  symlinkSync(resolve('.cache/chromium-with-serif'), join(copy.folder, '.cache/chromium-with-serif'));
  return copy;
}

/** @returns what went wrong, or undefined. */
async function faultAfter(edits: readonly string[]): Promise<string | undefined> {
  const copy = copyWithTests();
  try {
    for (const name of edits) await ownerEdits[name]?.(copy);
    for (const command of ['check', 'build'] as const) {
      const { code, output } = await copy.run(command);
      if (code !== 0) return `npm run ${command} says:\n${output}`;
    }
    for (const [command, ...words] of dependent) {
      const options = { cwd: copy.folder, maxBuffer: 2 ** 28, env: { ...process.env, VITEST: '' } };
      try {
        await promisify(execFile)(resolve('node_modules/.bin', command), words, options);
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        return `${command} says:\n${stdout}${stderr}`;
      }
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    copy.discard();
  }
}

const all = Object.keys(ownerEdits);
const wanted = process.argv.slice(2);
const cases = [...all.map((name) => [name]), all.filter((name) => !notTogether.includes(name))];
const totals: Totals = { passed: 0, failed: 0 };
const asked = cases.filter(([name = '']) => wanted.length === 0 || wanted.includes(name)).values();

async function tryEdits(): Promise<void> {
  for (const edits of asked) {
    const name = edits.length > 1 ? 'all together' : edits.join();
    const fault = await faultAfter(edits);
    console.log(fault ? `FAILED after an owner's edit, ${name}: ${fault}` : `After an owner's edit, ${name}: green.`);
    totals[fault ? 'failed' : 'passed']++;
  }
}

// Two at a time, since most of a build keeps one core busy.
await Promise.all([tryEdits(), tryEdits()]);
sumUp([totals]);
