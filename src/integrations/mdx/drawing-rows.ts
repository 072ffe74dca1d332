import type { Element, RootContent } from 'hast';

/** A part of MDX, as the syntax tree has it (hast-util-mdx-jsx). */
const isDrawing = (node: RootContent | undefined) =>
  node !== undefined && 'name' in node && (node as { name?: unknown }).name === 'Drawing';

const row = (drawings: RootContent[]): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['drawings'] },
  children: drawings as Element['children'],
});

/** Drawings that follow one another stand together, so that the layout can set them as one. */
export const rowsOfDrawings = (section: RootContent[]): RootContent[] =>
  section.flatMap((node, i) => {
    if (!isDrawing(node)) return [node];
    if (isDrawing(section[i - 1])) return [];
    const after = section.slice(i).findIndex((next) => !isDrawing(next));
    return [row(section.slice(i, after < 0 ? undefined : i + after))];
  });
