import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, type SiteCopy } from '../ci/copies/site-copy.ts';
import { printTable } from './table.ts';

const times = 3;

/** Seconds that a command takes in a copy of the project, its start included. */
function secondsOf(copy: SiteCopy, command: string): number {
  const start = performance.now();
  const options = { cwd: copy.folder, env: { ...process.env, NODE_ENV: '' }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/commands/${command}.ts`], options);
  if (status !== 0) throw new Error(stdout + stderr);
  return (performance.now() - start) / 1000;
}

/** How long the owner waits for a build and for the checks of content/, on the shipped site. */
export function showCommands(): void {
  const copy = copySite('content');
  const cold = () => {
    rmSync(join(copy.folder, '.cache'), { recursive: true, force: true });
    return secondsOf(copy, 'build');
  };
  const cases: [name: string, seconds: () => number][] = [
    ['npm run build, nothing kept', cold],
    ['npm run build, again', () => secondsOf(copy, 'build')],
    ['npm run check', () => secondsOf(copy, 'check')],
  ];
  try {
    const rows = cases.map(([name, seconds]) => {
      const taken = Array.from({ length: times }, seconds).sort((one, other) => one - other);
      return [name, ...taken.map((time) => time.toFixed(2))];
    });
    printTable(`Seconds that a command takes, ${times} times each`, ['command', 'least', 'median', 'most'], rows);
  } finally {
    copy.discard();
  }
}
