import { brotliBytesOver } from './brotli-bytes.ts';
import { onEveryPage } from './built-site.ts';
import { drawingBudget } from './page-budget.ts';

/** A figure leaves room on the page for what it explains. */
export const drawingIsLight = onEveryPage(({ $ }) =>
  $('figure')
    .get()
    .flatMap((figure) => {
      const bytes = brotliBytesOver(drawingBudget, $(figure).find('svg').toString());
      const name = $(figure).find('strong').first().text();
      return bytes === undefined
        ? []
        : [`has a drawing "${name}" of ${bytes} bytes with brotli, over ${drawingBudget}`];
    }),
);
