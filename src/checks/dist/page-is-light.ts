import { brotliCompressSync } from 'node:zlib';
import { onEveryPage } from './built-site.ts';
import { pageLimit } from './page-budget.ts';

export const pageWeight = (html: string): number => brotliCompressSync(html).length;

/** A page that takes a third round trip is too long to read on a phone as well. */
export const pageIsLight = onEveryPage(({ html }) => {
  const bytes = pageWeight(html);
  return bytes > pageLimit
    ? [`weighs ${bytes} bytes with brotli, over ${pageLimit}; shorten its text, or make two pages of it`]
    : [];
});
