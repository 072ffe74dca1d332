import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = 'release.json';

const releaseRecord = z.object({
  version: z.number().describe('The number of the release that was first to have these pages.'),
  sources: z.string().describe('The fingerprint of the project that they were built from.'),
  own: z.array(z.string()).describe('The files of the site itself, without those of former releases beside them.'),
});

/** What a release remembers of itself. */
export type ReleaseRecord = z.infer<typeof releaseRecord>;

/** @throws if there is none that reads. */
export function readRecord(release: string): ReleaseRecord {
  try {
    return releaseRecord.parse(JSON.parse(readFileSync(join(release, file), 'utf8')));
  } catch (cause) {
    throw new Error(`${release} is no release that was made here. Move it elsewhere, and run this again.`, { cause });
  }
}

export function writeRecord(release: string, record: ReleaseRecord): void {
  writeFileSync(join(release, file), `${JSON.stringify(record, null, 1)}\n`);
}
