import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publishAgain, publishSite } from '../../../src/releases/publish-site.ts';
import { allReleases, currentRelease, releaseBefore } from '../../../src/releases/release-folder.ts';
import { beginRelease } from '../../../src/releases/under-way.ts';

export type Files = Record<string, string>;

/** A folder that releases of small sites are published into. */
export function releaseFolder() {
  const root = mkdtempSync(join(tmpdir(), 'clinic-releases-'));
  const folder = join(root, 'site');
  const from = join(root, 'dist');
  const releases = () => allReleases(folder);
  const current = () => currentRelease(folder, releases());
  const at = () => ({ folder, making: beginRelease(folder), day: '2026-11-23' });
  return {
    folder,
    releases,
    current,
    before: () => {
      const now = current();
      return now && releaseBefore(now, releases());
    },
    /** Publishes pages and parts; `sources` stands for what they were built from. */
    publish(files: Files, sources = JSON.stringify(files), beforeSwitch: () => void = () => undefined) {
      rmSync(from, { recursive: true, force: true });
      for (const [file, text] of Object.entries({ '404.html': 'Nothing here', _redirects: '', ...files })) {
        mkdirSync(dirname(join(from, file)), { recursive: true });
        writeFileSync(join(from, file), text);
      }
      return publishSite(at(), { from, sources }, beforeSwitch);
    },
    goBack() {
      const now = current();
      const older = now && releaseBefore(now, releases());
      return older && publishAgain(at(), older);
    },
    discard() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
