import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from '../files-below.ts';
import { nginxInclude } from '../hosting/nginx-include.ts';
import { readHostRules } from '../hosting/read-host-rules.ts';
import { composeRelease, isTheSame } from './compose-release.ts';
import { allReleases, currentRelease, removeOldest, rulesOf, siteOf, type Release } from './release-folder.ts';
import { switchTo } from './switch-release.ts';

/**
 * Makes the site in a folder the current release.
 * @param making where {@link beginRelease} lets it be put together.
 * @param day the day it is made, as `2026-11-23`.
 * @param beforeSwitch runs when all is ready, and stops everything if it throws.
 * @returns the new release; undefined if the current one is the same to visitors, and stays.
 */
export function publishSite(
  { folder, making, day }: { folder: string; making: string; day: string },
  site: { from: string; sources: string },
  beforeSwitch: () => void,
): Release | undefined {
  const state = stateOf(site.from);
  const rules = readHostRules(site.from);
  const own = filesBelow(site.from);
  const release = composeRelease(folder, making, { ...site, own, rules: (root) => nginxInclude(rules, root) }, day);
  if (stateOf(site.from) !== state)
    throw new Error(`${site.from} was built anew while it was copied. Nothing was published: run this again.`);
  const current = currentRelease(folder, allReleases(folder));
  if (current && isTheSame(release, making, current)) return undefined;
  beforeSwitch();
  switchTo(folder, making, release);
  removeOldest(folder);
  return release;
}

/** Publishes an older release again, with the rules it had. @returns the new release. */
export function publishAgain(
  { folder, making, day }: { folder: string; making: string; day: string },
  older: Release,
): Release {
  const from = siteOf(older.path);
  const rules = readFileSync(rulesOf(older.path), 'utf8');
  if (!rules.includes(from)) throw new Error(`${rulesOf(older.path)} is not for ${from}. Was the folder moved?`);
  const site = { ...older, from, rules: (root: string) => rules.replaceAll(from, root) };
  const release = composeRelease(folder, making, site, day);
  switchTo(folder, making, release);
  removeOldest(folder);
  return release;
}

function stateOf(folder: string): string {
  const { ino, ctimeNs } = statSync(folder, { bigint: true });
  return `${ino} ${ctimeNs}`;
}
