import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRecord, type ReleaseRecord } from './release-record.ts';

/**
 * How many releases stay. With one a night, what a tab asks for that was left open for two weeks is still there, and
 * so is a version from before a holiday. Each is about the size of dist.
 */
export const releasesKept = 14;

/** A release in the folder that a server reads. */
export interface Release extends ReleaseRecord {
  number: number;
  /** Its folder's name: the number, and the day it was made. */
  name: string;
  path: string;
}

export const releasesIn = (folder: string) => join(folder, 'releases');
/** The one that the server reads; a symbolic link. */
export const currentIn = (folder: string) => join(folder, 'current');
/** The root of a release's site. */
export const siteOf = (release: string) => join(release, 'site');
/** The site's rules, as they were written when it was built. */
export const rulesOf = (release: string) => join(release, 'site.conf');
/** What the server block includes. */
export const includeOf = (release: string) => join(release, 'nginx.conf');

/** All releases in a folder, the oldest first. */
export function allReleases(folder: string): Release[] {
  const inside = releasesIn(folder);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => /^\d+-/.test(name))
    .map((name) => ({ number: parseInt(name), name, path: join(inside, name), ...readRecord(join(inside, name)) }))
    .sort((one, other) => one.number - other.number);
}

/** The release that the link points to; undefined before the first. */
export function currentRelease(folder: string, releases: readonly Release[]): Release | undefined {
  const link = currentIn(folder);
  if (!existsSync(link)) return undefined;
  const name = basename(readlinkSync(link));
  return releases.find((release) => release.name === name);
}

/**
 * The release to go back to: the last that was read before the version of this one, and not made from the same sources
 * on another day. What was taken back is none.
 */
export const releaseBefore = (current: Release, releases: readonly Release[]): Release | undefined =>
  releases.findLast(({ number, sources }) => number < current.version && sources !== current.sources);

/** The release of these sources that was taken back, if one was. */
export const takenBack = (current: Release, releases: readonly Release[], sources: string): Release | undefined =>
  releases.find(
    (release) => release.version > current.version && release.number < current.number && release.sources === sources,
  );

/** Removes the oldest releases, and never the current one or the one to go back to. */
export function removeOldest(folder: string): void {
  const releases = allReleases(folder);
  const current = currentRelease(folder, releases);
  const before = current && releaseBefore(current, releases);
  for (const release of releases.slice(0, -releasesKept))
    if (release.name !== current?.name && release.name !== before?.name) rmSync(release.path, { recursive: true });
}
