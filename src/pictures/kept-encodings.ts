import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole } from './is-whole.ts';

/** What no build used in so many milliseconds is thrown away. */
const kept = 30 * 24 * 60 * 60 * 1000;

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** A build that was killed may have left half a file, which Astro would take for a good one. */
export function dropHalves(folder: string): void {
  for (const name of namesIn(folder)) if (!isWhole(readFileSync(join(folder, name)))) rmSync(join(folder, name));
}

/**
 * Astro keeps what it has encoded for ever. Here it stays as long as builds use it.
 * @param used names of the files of this build.
 */
export function sweep(folder: string, used: ReadonlySet<string>, now = new Date()): void {
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    if (used.has(name)) utimesSync(file, now, now);
    // Another build may sweep at the same time.
    else if (now.getTime() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > kept)
      rmSync(file, { force: true });
  }
}
