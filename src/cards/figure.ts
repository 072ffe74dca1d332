import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import figureCss from '../styles/figure.css?raw';
import ridgeCss from '../styles/ridge.css?raw';
import type { Box } from './box.ts';
import { resolved, resolvedStyles } from './resolved-styles.ts';

/** A component as it is imported: the linter sees no types in .astro files. */
type Component = Parameters<AstroContainer['renderToString']>[0];

/** What the drawings of pages say in a browser's type; cards have words of their own. */
const words = 'text, title, .leaders, .dots, .halo';
/** What a finger may touch. */
const targets = '.reach, [data-target]';
const container = AstroContainer.create();
const styles = resolvedStyles(figureCss + ridgeCss);

/** How fine a line may become, of what it is on a page. */
const finest = 0.8;

/** The pen of a drawing that is reduced: its lines stay visible. */
const penAt = (scale: number) =>
  styles.replace(
    /stroke-width:([\d.]+)/g,
    (_, width: string) => `stroke-width:${Number(width) * Math.max(1, finest / scale)}`,
  );

/** The drawing of a page, cut to `viewBox` and placed on a card. */
export async function placedFigure(
  component: unknown,
  props: Record<string, unknown>,
  viewBox: readonly [left: number, top: number, width: number, height: number],
  { x, y, width, height }: Box,
): Promise<string> {
  const html = await (await container).renderToString(component as Component, { props });
  const $ = load(html, null, false);
  $(`${words}, ${targets}`).remove();
  const drawing = resolved($.xml($('svg').first().contents()));
  if (!drawing) throw new Error('The component has no drawing.');
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox.join(' ')}"`,
    ` preserveAspectRatio="xMidYMid slice"><style>${penAt(width / viewBox[2])}</style><g class="figure">${drawing}</g></svg>`,
  ].join('');
}
