import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sourceFingerprint } from '../../../src/releases/source-fingerprint.ts';

const root = mkdtempSync(join(tmpdir(), 'clinic-sources-'));
const after = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
  return sourceFingerprint(root);
};

afterAll(() => {
  rmSync(root, { recursive: true });
});

it('the fingerprint of a project changes with its sources, and not with the ledger, which publishing writes', () => {
  for (const folder of ['content/pages', 'src']) mkdirSync(join(root, folder), { recursive: true });
  const first = after('content/pages/about.mdx', 'About');
  expect(after('content/addresses.txt', '/about/\n')).toBe(first);
  const others = [
    after('content/pages/about.mdx', 'About us'),
    after('src/site.ts', 'export {};'),
    after('package-lock.json', '{}'),
  ];
  expect(new Set([first, ...others]).size).toBe(4);
  expect(after('content/pages/about.mdx', 'About')).not.toBe(first);
});
