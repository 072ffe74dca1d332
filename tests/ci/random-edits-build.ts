import fc from 'fast-check';
import { copySite } from './copies/site-copy.ts';
import { anyEdit } from '../unit/tools/lint/edits-at-random.ts';

/** How many edits that pass the checks are built for real. */
const wanted = 20;
const edited = ['content/conditions/sciatica.mdx', 'content/pages/book.mdx', 'content/clinic.yaml'];

const copy = copySite();
const seed = Date.now();
console.log(`Building ${wanted} random edits that the checks let through, from seed ${seed}.`);
const cases = fc.sample(fc.tuple(fc.constantFrom(...edited), anyEdit), { seed, numRuns: 2000 });
let passed = 0;
let failed = 0;
for (const [file, edit] of cases) {
  if (passed + failed === wanted) break;
  const before = copy.read(file);
  const after = edit.apply(before);
  if (after === before) continue;
  copy.write(file, after);
  if ((await copy.run('check')).code === 0) {
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
console.log(`${passed} passed, ${failed + (wanted - passed - failed)} failed`);
process.exitCode = passed === wanted ? 0 : 1;
