import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { readBuiltSite, type BuiltPage, type BuiltSite } from '../../src/checks/dist/built-site.ts';
import { printTable } from './table.ts';

const parts = {
  style: 'style',
  script: 'script:not([src]):not([type="application/ld+json"])',
  'JSON-LD': 'script[type="application/ld+json"]',
  SVG: 'svg',
};

/** What a browser asks for when it shows a page, pictures further down included. */
const asked = 'link[rel=preload], link[rel=icon], link[rel=manifest], link[rel=stylesheet], script[src], img[src]';

const plain = (text: string) => Buffer.byteLength(text);
const gzip = (text: string) => gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length;
const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** Each built page and what it asks for, in bytes. */
export function showPageWeight(folder: string): void {
  const site = readBuiltSite(folder);
  printTable(
    'Bytes of each page; and requests beside it, with their bytes as they are sent (brotli where there is one)',
    ['page', 'plain', 'gzip', 'brotli', 'requests', 'bytes', 'all bytes'],
    site.pages.map((page) => {
      const assets = assetsOf(page);
      const bytes = assets.reduce((sum, file) => sum + sentBytes(site, file), 0);
      const page11 = brotli(page.html);
      return [page.path, plain(page.html), gzip(page.html), page11, assets.length, bytes, page11 + bytes];
    }),
  );
  printTable('Bytes of each part, plain', ['page', ...Object.keys(parts), 'the rest'], rowsBy(site, plain));
  printTable(
    'Bytes of each part with brotli: what the page would be lighter by without it',
    ['page', ...Object.keys(parts), 'the rest'],
    rowsBy(site, brotli),
  );
}

const rowsBy = ({ pages }: BuiltSite, weigh: (text: string) => number) =>
  pages.map((page) => {
    const whole = weigh(page.html);
    const weights = Object.values(parts).map((selector) => whole - weigh(without(page, selector)));
    return [page.path, ...weights, whole - weights.reduce((sum, weight) => sum + weight, 0)];
  });

/** The page's own text, without what a selector finds. */
function without({ html }: BuiltPage, selector: string): string {
  const $ = load(html, { sourceCodeLocationInfo: true });
  const places = $(selector)
    .not(`${selector} ${selector}`)
    .toArray()
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  return places.reduceRight(
    (text, { startOffset, endOffset }) => text.slice(0, startOffset) + text.slice(endOffset),
    html,
  );
}

function assetsOf({ $ }: BuiltPage): string[] {
  const addresses = $(asked)
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
  return [...new Set(addresses)];
}

function sentBytes({ folder }: BuiltSite, address: string): number {
  const file = join(folder, address);
  return readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length;
}
