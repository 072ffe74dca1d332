import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { fixtureProject } from '../../fixtures/project-copy.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();

/** A digest of every social card below a folder, by its path. */
const cards = (folder: string) =>
  new Map(
    [...readBuiltSite(folder).files]
      .filter((file) => file.endsWith('/card.png'))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

beforeAll(async () => {
  copy.edit('content/conditions/it-band.mdx', /^headline: .*$/m, 'headline: A knee that hurts on its outer side');
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
});
afterAll(() => {
  copy.discard();
});

describe('one edit of a headline', () => {
  it('changes the card of its page, and no other', () => {
    const before = cards(join(fixtureProject, 'dist'));
    const edited = cards(join(copy.folder, 'dist'));
    expect(before.size).toBeGreaterThan(5);
    expect([...edited.keys()]).toEqual([...before.keys()]);
    const changed = [...edited].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file);
    expect(changed).toEqual(['/conditions/it-band/card.png']);
  });
});
