import { brotliCompressSync } from 'node:zlib';
import { onEveryPage } from './built-site.ts';

/** What the first round trip of a connection carries, less the headers (RFC 6928: ten segments). */
export const pageBudget = 14_000;

/** A whole page, its styles included, arrives in the first round trip. */
export const pageIsLight = onEveryPage(({ html }) => {
  const bytes = brotliCompressSync(html).length;
  return bytes > pageBudget ? [`weighs ${bytes} bytes with brotli, over ${pageBudget}`] : [];
});
