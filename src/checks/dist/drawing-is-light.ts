import { brotliCompressSync } from 'node:zlib';
import { onEveryPage } from './built-site.ts';
import { drawingBudget } from './page-budget.ts';

/** A figure leaves room on the page for what it explains. */
export const drawingIsLight = onEveryPage(({ $ }) =>
  $('figure')
    .get()
    .map((figure) => ({
      name: $(figure).find('strong').first().text(),
      bytes: brotliCompressSync($(figure).find('svg').toString()).length,
    }))
    .filter(({ bytes }) => bytes > drawingBudget)
    .map(({ name, bytes }) => `has a drawing "${name}" of ${bytes} bytes with brotli, over ${drawingBudget}`),
);
