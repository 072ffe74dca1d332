import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostAddresses } from '../domain/lost-addresses.ts';
import { answeredBy } from './answered-addresses.ts';
import { carryFiles, copyWithTime, keepTimes } from './carried-files.ts';
import {
  allReleases,
  currentRelease,
  includeOf,
  releasesIn,
  releasesKept,
  rulesOf,
  siteOf,
  type Release,
} from './release-folder.ts';
import { writeRecord, type ReleaseRecord } from './release-record.ts';
import { serverInclude } from './server-include.ts';

/** A site that becomes a release. */
export interface ReleasedSite extends Omit<ReleaseRecord, 'version'> {
  /** Where its files are. */
  from: string;
  /** The release that had it first; left out, the new one. */
  version?: number;
  /** The rules that nginx serves it by, from an absolute root. */
  rules: (root: string) => string;
}

/**
 * Puts a release together in a place beside the others, where no server sees it yet.
 * @param day the day it is made, as `2026-11-23`.
 * @returns the release by the name it is to get: its folder does not exist yet.
 */
export function composeRelease(folder: string, making: string, site: ReleasedSite, day: string): Release {
  const releases = allReleases(folder);
  const number = (releases.at(-1)?.number ?? 0) + 1;
  const name = `${String(number).padStart(4, '0')}-${day}`;
  const path = join(releasesIn(folder), name);
  const root = siteOf(making);
  const record = { version: site.version ?? number, sources: site.sources, own: site.own };

  mkdirSync(root);
  for (const file of site.own) copyWithTime(join(site.from, file), join(root, file));
  const current = currentRelease(folder, releases);
  if (current) keepTimes(current, site.own, root);
  const former = releases.slice(1 - releasesKept);
  carryFiles(former, root);
  const lost = lostAddresses(
    answeredBy(root, site.own),
    former.map((release) => answeredBy(siteOf(release.path), release.own)),
  );
  writeFileSync(rulesOf(making), site.rules(siteOf(path)));
  writeFileSync(includeOf(making), serverInclude(rulesOf(path), lost));
  writeRecord(making, record);
  return { number, name, path, ...record };
}

/** Whether what was put together is, to visitors, what a release is already. */
export function isTheSame(made: Release, making: string, release: Release): boolean {
  const files = (record: ReleaseRecord) => record.own.map((file) => join('site', file));
  const texts = [rulesOf, includeOf].map((of) => [
    readFileSync(of(making), 'utf8').replaceAll(made.path, release.path),
    readFileSync(of(release.path), 'utf8'),
  ]);
  return (
    texts.every(([one, other]) => one === other) &&
    files(made).join() === files(release).join() &&
    files(made).every((file) => readFileSync(join(making, file)).equals(readFileSync(join(release.path, file))))
  );
}
