import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { currentIn, releasesIn, type Release } from './release-folder.ts';

/**
 * Gives a release that was put together its name, and makes it the current one, by one rename of a link: whoever reads
 * the link sees the former release or this one, each whole. What fails leaves the former.
 */
export function switchTo(folder: string, making: string, { name, path }: Release): void {
  const next = `${currentIn(folder)}.next`;
  renameSync(making, path);
  try {
    rmSync(next, { force: true });
    symlinkSync(join(relativeReleases, name), next);
    renameSync(next, currentIn(folder));
  } catch (error) {
    rmSync(path, { recursive: true });
    throw error;
  }
}

/** The link is relative: it holds in a folder that was moved. */
const relativeReleases = releasesIn('.');
