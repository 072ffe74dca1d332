import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/index.ts';
import { contentFrom } from '../../../src/content-files/content-folder.ts';
import { report } from '../../../src/content-files/problem-report.ts';
import { readMdx } from '../../../src/content-files/mdx-text.ts';
import { anyEdit } from './edits-at-random.ts';

const edited = ['content/conditions/sciatica.mdx', 'content/pages/book.mdx', 'content/clinic.yaml'];

/** A page's settings with few words below: whole pages would be read thousands of times over. */
const brief = (text: string) => `${/^---\n[^]*?\n---\n/.exec(text)?.[0] ?? ''}\n## Words\n\nA few words.\n`;

const texts = new Map(
  readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(mdx|yaml|txt)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return [path, path.endsWith('.mdx') && !edited.includes(path) ? brief(text) : text];
    }),
);

/** CI takes its time. */
const runs = process.env.CI ? 3000 : 500;

it('any edit is told at a true line, or builds: never a crash, and never a stack trace', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...edited), fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (file, edits) => {
      const text = edits.reduce((before, edit) => edit.apply(before), texts.get(file) ?? '');
      const findings = checkContent({ ...contentFrom(new Map(texts).set(file, text)), today: '2026-11-23' });
      for (const { file: told, line, column, wrong, mend } of findings) {
        const lines = (told === file ? text : (texts.get(told) ?? '')).split(/\r\n?|\n/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(`${wrong} ${mend}`).not.toMatch(/undefined|\[object|\n|Error:|at \w+ \(/);
      }
      expect(report(findings)).not.toMatch(/\n\s+at /);
      if (findings.some(({ level }) => level === 'problem')) return;
      passed += 1;
      // The site's own compiler has the last word.
      if (file.endsWith('.mdx')) mdxToJs(readMdx(text).body);
    }),
    { numRuns: runs },
  );
  expect(passed).toBeGreaterThan(runs / 50);
}, 300_000);
