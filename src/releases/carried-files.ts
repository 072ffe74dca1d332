import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { siteOf, type Release } from './release-folder.ts';

/** Pages and the rules of a site are its own alone; all else may still be asked for by a page that is open. */
const isPart = (file: string) => !/\.html(\.(br|gz))?$/.test(file) && !/(^|\/)_[^/]*$/.test(file);

/**
 * Adds to a site what open pages of former releases may still ask for, compressed twins included: scripts, fonts,
 * pictures. Only what was those releases' own is carried, so that nothing travels on for ever.
 */
export function carryFiles(former: readonly Release[], site: string): void {
  const there = new Set(filesBelow(site));
  for (const release of former.toReversed()) {
    // A file and its twins go together: the twin of an older one would be sent in its place.
    const carried = release.own.filter((file) => isPart(file) && !there.has(file.replace(/\.(br|gz)$/, '')));
    for (const file of carried) {
      copyWithTime(join(siteOf(release.path), file), join(site, file));
      there.add(file);
    }
  }
}

export function copyWithTime(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  takeTime(from, to);
}

function takeTime(from: string, to: string): void {
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}

/** Files that did not change keep their time, which servers make the ETag of: browsers need not load them anew. */
export function keepTimes(former: Release, files: readonly string[], site: string): void {
  for (const file of files) {
    const before = join(siteOf(former.path), file);
    const now = join(site, file);
    if (existsSync(before) && readFileSync(before).equals(readFileSync(now))) takeTime(before, now);
  }
}
