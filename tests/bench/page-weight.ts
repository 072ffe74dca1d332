import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { readBuiltSite, type BuiltPage } from '../../src/tools/verify/built-site.ts';
import { brotliBytes } from '../../src/tools/verify/brotli-bytes.ts';
import { partNames, partWeights } from '../../src/tools/verify/page-parts.ts';
import { fixtureProject } from '../fixtures/project-copy.ts';
import { acceptWeights } from './accepted-weights.ts';
import { printTable } from './table.ts';

const plain = (text: string) => Buffer.byteLength(text);
const gzip = (text: string) => gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length;

/**
 * Each built page in bytes, whole and by its parts. What the pages of the fixture site weigh is accepted: the tests tell
 * later growth against it.
 */
export function showPageWeight(folder: string): void {
  const { pages } = readBuiltSite(folder);
  printTable(
    'Bytes of each page',
    ['page', 'plain', 'gzip', 'brotli'],
    pages.map(({ path, html }) => [path, plain(html), gzip(html), brotliBytes(html)]),
  );
  printTable('Bytes of each part, plain', ['page', ...partNames], rowsBy(pages, plain));
  printTable(
    'Bytes of each part with brotli: what the page would be lighter by without it',
    ['page', ...partNames],
    rowsBy(pages, brotliBytes),
  );
  execFileSync(process.execPath, ['tests/fixtures/build-site.ts'], { stdio: 'inherit' });
  acceptWeights(readBuiltSite(join(fixtureProject, 'dist')).pages);
}

const rowsBy = (pages: readonly BuiltPage[], weigh: (text: string) => number) =>
  pages.map((page) => [page.path, ...Object.values(partWeights(page, weigh))]);
