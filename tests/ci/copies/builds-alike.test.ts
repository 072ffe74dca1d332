import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesBelow } from '../../../src/collections/files-below.ts';
import { copySite } from './site-copy.ts';

const copies = [copySite(), copySite()] as const;
afterAll(() => {
  for (const copy of copies) copy.discard();
});

const noonOn23November = '1795460400';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The hash of each file of a folder by its path. */
const hashesIn = (folder: string) =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, sha256(join(folder, path))]));

it('a site is the same byte for byte wherever it is built, with what earlier builds kept or without', async () => {
  const [here, elsewhere] = copies;
  rmSync(join(elsewhere.folder, '.cache'), { recursive: true, force: true });
  const day = { SOURCE_DATE_EPOCH: noonOn23November };
  const builds = await Promise.all([
    here.run('build', { ...day, TZ: 'America/Denver', LANG: 'en_US.UTF-8' }),
    elsewhere.run('build', { ...day, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
  ]);
  expect(builds.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  const [one = {}, other] = copies.map(({ folder }) => hashesIn(join(folder, 'dist')));
  expect(Object.keys(one).length).toBeGreaterThan(40);
  expect(other).toEqual(one);
});
