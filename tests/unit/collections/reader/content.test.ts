import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { onlyKnownFiles } from '../../../../src/tools/lint/only-known-files.ts';
import { clinicPath, contentFrom, readContent } from '../../../../src/collections/reader/content.ts';
import { pageFiles } from '../../../../src/collections/reader/left-behind.ts';

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

it('follows no symbolic link, and says where one is', () => {
  const root = mkdtempSync(join(tmpdir(), 'clinic-content-'));
  mkdirSync(join(root, 'content/conditions'), { recursive: true });
  writeFileSync(join(root, 'elsewhere.mdx'), '---\ntitle: A\n---\n');
  symlinkSync('../../elsewhere.mdx', join(root, 'content/conditions/a.mdx'));
  symlinkSync('..', join(root, 'content/pages'));
  const content = readContent(root);
  rmSync(root, { recursive: true });
  expect([content.conditions, content.pages, content.paths]).toEqual([[], [], []]);
  const links = ['content/conditions/a.mdx', 'content/pages'];
  expect(content.links).toEqual(links);
  const problems = onlyKnownFiles({ ...content, today: '2026-12-01' }).filter(({ file }) => links.includes(file));
  expect(problems.map(({ message }) => message)).toEqual(Array(2).fill(expect.stringContaining('is a link')));
});

it.each(['~$a.mdx', '#a.mdx', '.#a.mdx', '._a.mdx', '~a.mdx'])(
  'and Astro pass over %s, which an editor leaves',
  (name) => {
    expect(contentFrom(new Map([[`content/pages/${name}`, '']])).pages).toEqual([]);
    expect(matchesGlob(name, pageFiles)).toBe(false);
  },
);

it('reads a file again when its text has changed, and only then', () => {
  const read = (name: string) => contentFrom(new Map([[clinicPath, `name: ${name}\n`]])).clinic;
  const first = read('A');
  expect(read('A')).toBe(first);
  expect(read('B').valid.name).toBe('B');
});

it('knows the settings of the clinic that are right beside one that is wrong', () => {
  const { parsed, valid } = contentFrom(new Map([[clinicPath, 'name: A\nphone: 5\n']])).clinic;
  expect(parsed.success).toBe(false);
  expect([valid.name, valid.phone]).toEqual(['A', undefined]);
});
