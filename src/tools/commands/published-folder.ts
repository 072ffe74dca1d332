import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { isRunning } from './running-process.ts';

/** The site as it is published. */
export const published = 'dist';

/** Where this run builds, beside it. */
export const made = `${published}.next-${process.pid}`;

const former = `${published}.former-${process.pid}`;
const leftBehind = new RegExp(`^${published}\\.(next|former)-(\\d+)$`);

/** Puts what was made in the place of what is published, by renames: never a mix of the two. */
export function swapIn(): void {
  for (;;) {
    rmSync(former, { recursive: true, force: true });
    try {
      if (existsSync(published)) renameSync(published, former);
      renameSync(made, published);
      break;
    } catch (error) {
      // Another build put its own there in between.
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  rmSync(former, { recursive: true, force: true });
}

/** Clears up after a run that was killed; one killed between the two renames left the site under another name. */
export function repairSwap(): void {
  const left = readdirSync('.').flatMap((folder) => {
    const [, kind, process] = leftBehind.exec(folder) ?? [];
    return kind && !isRunning(Number(process)) ? [{ folder, kind }] : [];
  });
  const site = left.find(({ kind }) => kind === 'former');
  if (site && !existsSync(published)) renameSync(site.folder, published);
  for (const { folder } of left) rmSync(folder, { recursive: true, force: true });
}
