import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../../src/files-below.ts';
import { copySite } from '../site-copy.ts';
import { buildInCopy, differing } from './build-in-copy.ts';
import { edits } from './edits.ts';

const copy = copySite();
let before: Map<string, string>;

beforeAll(async () => {
  before = await buildInCopy(copy.folder, 'changes');
});
afterAll(() => {
  copy.discard();
});

/** When each page was written that Astro keeps for the next build. */
function keptPages(): Map<string, number> {
  const folder = join(copy.folder, '.cache/astro/dist');
  return new Map(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}

describe('a build that takes over pages that have not changed', () => {
  it('writes one page anew when its words have changed, and takes over all other conditions', async () => {
    const former = keptPages();
    expect([...former.keys()].sort()).toEqual(
      [...before.keys()].filter((path) => /^conditions\/.+\/index\.html$/.test(path)).sort(),
    );
    copy.edit('content/conditions/it-band.mdx', '\n## ', '\nA sentence of its own.\n\n## ');
    before = await buildInCopy(copy.folder, 'changes');
    const anew = [...keptPages()].filter(([path, time]) => time !== former.get(path));
    expect(anew.map(([path]) => path)).toEqual(['conditions/it-band/index.html']);
  });

  it.each(edits)('is byte for byte a whole one after an edit of $kind', async ({ make, shownOn }) => {
    make(copy);
    const changes = await buildInCopy(copy.folder, 'changes');
    const whole = await buildInCopy(copy.folder, 'whole');
    expect(differing(changes, whole)).toEqual([]);
    const shown = [...whole.keys()].filter((path) => shownOn.test(path));
    expect(shown).not.toEqual([]);
    expect(differing(before, whole)).toEqual(expect.arrayContaining(shown));
    before = whole;
  });
});
