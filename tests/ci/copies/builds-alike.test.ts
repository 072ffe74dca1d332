import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { differing, filesIn } from './changed-pages/build-in-copy.ts';
import { copySite } from './site-copy.ts';

const copies = [copySite(), copySite()] as const;
afterAll(() => {
  for (const copy of copies) copy.discard();
});

const noonOn23November = '1795460400';

it('a site is the same byte for byte wherever it is built, with what earlier builds kept or without', async () => {
  const [here, elsewhere] = copies;
  rmSync(join(elsewhere.folder, '.cache'), { recursive: true, force: true });
  const day = { SOURCE_DATE_EPOCH: noonOn23November };
  const builds = await Promise.all([
    here.run('build', { ...day, TZ: 'America/Denver', LANG: 'en_US.UTF-8' }),
    elsewhere.run('build', { ...day, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
  ]);
  expect(builds.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  const [one, other] = copies.map(({ folder }) => filesIn(join(folder, 'dist')));
  expect(one?.size).toBeGreaterThan(40);
  expect(one && other && differing(one, other)).toEqual([]);
});
