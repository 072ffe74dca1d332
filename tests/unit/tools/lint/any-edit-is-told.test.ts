import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { checkContent } from '../../../../src/tools/lint/index.ts';
import { contentFrom } from '../../../../src/collections/reader/content.ts';
import { report } from '../../../../src/domain/problem.ts';
import { readMdx } from '../../../../src/collections/reader/mdx.ts';
import { fixtureDay, fixtureTexts } from '../../../fixtures/site-content.ts';
import { runs } from '../../../random-runs.ts';
import { anyEdit } from './edits-at-random.ts';

const edited = ['content/conditions/sciatica.mdx', 'content/pages/book.mdx', 'content/clinic.yaml'];

const tried = runs(3000);

it('any edit is reported at a true line, or builds: never a crash, and never a stack trace', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...edited), fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (file, edits) => {
      const text = edits.reduce((before, edit) => edit.apply(before), fixtureTexts.get(file) ?? '');
      const problems = checkContent({ ...contentFrom(new Map(fixtureTexts).set(file, text)), today: fixtureDay });
      for (const { file: reported, line, column, message, fix } of problems) {
        const lines = (reported === file ? text : (fixtureTexts.get(reported) ?? '')).split(/\r\n?|\n/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|\n|Error:|at \w+ \(/);
      }
      expect(report(problems)).not.toMatch(/\n\s+at /);
      if (problems.some(({ level }) => level === 'error')) return;
      passed += 1;
      // The site's own compiler has the last word.
      if (file.endsWith('.mdx')) mdxToJs(readMdx(text).body);
    }),
    { numRuns: tried },
  );
  expect(passed).toBeGreaterThan(tried / 50);
}, 600_000);
