import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import { brotliBytes } from '../../src/tools/verify/brotli-bytes.ts';
import { partNames, partWeights } from '../../src/tools/verify/page-parts.ts';
import { fixtureProject } from '../fixtures/project-copy.ts';
import { acceptWeights } from './accepted-weights.ts';
import { printTable } from './table.ts';

/**
 * Each built page in bytes, whole and by its parts. What the pages of the fixture site weigh is accepted: the tests tell
 * later growth against it.
 */
export function showPageWeight(folder: string): void {
  const { pages } = readBuiltSite(folder);
  printTable(
    'Bytes of each page',
    ['page', 'plain', 'brotli'],
    pages.map(({ path, html }) => [path, Buffer.byteLength(html), brotliBytes(html)]),
  );
  printTable(
    'Bytes of each part with brotli: what the page would be lighter by without it',
    ['page', ...partNames],
    pages.map((page) => [page.path, ...Object.values(partWeights(page, brotliBytes))]),
  );
  execFileSync(process.execPath, ['tests/fixtures/build-site.ts'], { stdio: 'inherit' });
  acceptWeights(readBuiltSite(join(fixtureProject, 'dist')).pages);
}
