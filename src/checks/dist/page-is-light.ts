import { brotliCompressSync } from 'node:zlib';
import { onEveryPage } from './built-site.ts';

/**
 * What the first round trip of a connection carries, less the headers (RFC 6928: ten segments). The shipped pages keep
 * to it, by a test.
 */
export const pageBudget = 14_000;

/** What the second round trip still carries: an owner's longer page is slower, and no reason to publish nothing. */
export const pageLimit = 28_000;

export const pageWeight = (html: string): number => brotliCompressSync(html).length;

/** A page that takes a third round trip is too long to read on a phone as well. */
export const pageIsLight = onEveryPage(({ html }) => {
  const bytes = pageWeight(html);
  return bytes > pageLimit
    ? [`weighs ${bytes} bytes with brotli, over ${pageLimit}; shorten its text, or make two pages of it`]
    : [];
});
