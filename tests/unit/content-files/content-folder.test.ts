import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/content-folder.ts';

it('knows which files are not saved as UTF-8, and where it shows', () => {
  const root = mkdtempSync(join(tmpdir(), 'clinic-content-'));
  mkdirSync(join(root, 'content/conditions'), { recursive: true });
  writeFileSync(join(root, 'content/conditions/a.mdx'), Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1'));
  writeFileSync(join(root, 'content/clinic.yaml'), 'name: Caf\u00e9\n');
  const { garbled, clinic } = readContent(root);
  rmSync(root, { recursive: true });
  expect(garbled).toEqual([{ path: 'content/conditions/a.mdx', position: { line: 2, column: 11 } }]);
  expect(clinic.data).toEqual({ name: 'Café' });
});

it('reads a file without the mark that some editors put before its first sign', () => {
  const root = mkdtempSync(join(tmpdir(), 'clinic-content-'));
  mkdirSync(join(root, 'content/conditions'), { recursive: true });
  writeFileSync(join(root, 'content/conditions/a.mdx'), '\uFEFF---\ntitle: A\n---\n');
  writeFileSync(join(root, 'content/clinic.yaml'), '\uFEFFname: A\n');
  const { conditions, clinic } = readContent(root);
  rmSync(root, { recursive: true });
  expect(conditions.map(({ frontmatter }) => frontmatter?.data)).toEqual([{ title: 'A' }]);
  expect(clinic.data).toEqual({ name: 'A' });
});
