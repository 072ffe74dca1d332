import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite } from '../site-copy.ts';
import { buildInCopy, differing, filesIn } from './build-in-copy.ts';
import { edits } from './edits.ts';

const copy = copySite();
let before: Map<string, string>;

beforeAll(async () => {
  before = await buildInCopy(copy.folder, 'changes');
});
afterAll(() => {
  copy.discard();
});

/** What Astro keeps of the pages for the next build. */
const kept = () => {
  const folder = join(copy.folder, '.cache/astro/dist');
  return existsSync(folder) ? filesIn(folder) : new Map<string, string>();
};

describe('a build that takes over pages that have not changed', () => {
  it('keeps every condition page', () => {
    expect([...kept().keys()].sort()).toEqual(
      [...before.keys()].filter((path) => /^conditions\/.+\/index\.html$/.test(path)).sort(),
    );
  });

  it.each(edits)(
    'is byte for byte a whole one after an edit of $kind',
    { timeout: 60_000 },
    async ({ make, shownOn }) => {
      make(copy);
      const changes = await buildInCopy(copy.folder, 'changes');
      const whole = await buildInCopy(copy.folder, 'whole');
      expect(differing(changes, whole)).toEqual([]);
      const shown = [...whole.keys()].filter((path) => shownOn.test(path));
      expect(shown).not.toEqual([]);
      expect(differing(before, whole)).toEqual(expect.arrayContaining(shown));
      before = whole;
    },
  );
});
