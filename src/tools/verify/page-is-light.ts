import { brotliBytesOver } from './brotli-bytes.ts';
import { onEveryPage } from './built-site.ts';
import { pageLimit } from './page-budget.ts';

/** A page that takes a third round trip is too long to read on a phone as well. */
export const pageIsLight = onEveryPage(({ html }) => {
  const bytes = brotliBytesOver(pageLimit, html);
  return bytes === undefined
    ? []
    : [`weighs ${bytes} bytes with brotli, over ${pageLimit}; shorten its text, or make two pages of it`];
});
