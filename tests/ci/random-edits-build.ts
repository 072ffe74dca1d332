import fc from 'fast-check';
import { copySite } from './copies/site-copy.ts';
import { anyEdit } from '../unit/tools/lint/edits-at-random.ts';

/** How many edits that pass the checks are built for real. */
const wanted = 20;
const edited = ['content/conditions/sciatica.mdx', 'content/pages/book.mdx', 'content/clinic.yaml'];

const seed = Date.now();
console.log(`Building ${wanted} random edits that the checks let through, from seed ${seed}.`);
const cases = fc.sample(fc.tuple(fc.constantFrom(...edited), anyEdit), { seed, numRuns: 2000 });
let passed = 0;
let failed = 0;
const left = cases.values();

async function buildEdits(): Promise<void> {
  const copy = copySite();
  for (const [file, edit] of left) {
    const before = copy.read(file);
    const after = edit.apply(before);
    if (after === before) continue;
    copy.write(file, after);
    if ((await copy.run('check')).code === 0) {
      if (passed + failed >= wanted) break;
      const { code, output } = await copy.run('build');
      if (code === 0) passed += 1;
      else {
        failed += 1;
        console.log(`${file}, ${edit.told}: passed the check, and did not build:\n${output}`);
      }
    }
    copy.write(file, before);
  }
  copy.discard();
}

// Two at a time, since most of a build keeps one core busy.
await Promise.all([buildEdits(), buildEdits()]);
console.log(`${passed} passed, ${failed + Math.max(0, wanted - passed - failed)} failed`);
process.exitCode = failed === 0 && passed >= wanted ? 0 : 1;
