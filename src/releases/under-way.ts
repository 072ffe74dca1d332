import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../running-process.ts';
import { releasesIn } from './release-folder.ts';

const making = /^making-(\d+)$/;

/**
 * A place to put a release together, beside the others; what a killed run left behind is cleared away.
 * @throws if another process is at it: of two at once, the older content could win.
 */
export function beginRelease(folder: string): string {
  const inside = releasesIn(folder);
  const mine = join(inside, `making-${process.pid}`);
  mkdirSync(mine, { recursive: true });
  for (const name of readdirSync(inside)) {
    const owner = Number(making.exec(name)?.[1] ?? process.pid);
    if (owner === process.pid) continue;
    if (isRunning(owner)) {
      rmSync(mine, { recursive: true });
      throw new Error(
        `Another release is under way (process ${owner}). Run this again when it has ended.\n` +
          `If none is, delete ${join(inside, name)}.`,
      );
    }
    rmSync(join(inside, name), { recursive: true });
  }
  return mine;
}
