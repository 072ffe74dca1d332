import { wordsOf } from '../../collections/reader/mdx.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

/** Headings begin at ##, since the page's own is from its settings, and step down one at a time (WCAG 2.2, 1.3.1). */
export const headingsStepDown: ContentRule = (content) =>
  everyPage(content).flatMap((file) => {
    let above = 1;
    return file.nodes
      .filter(({ type }) => type === 'heading')
      .flatMap((node) => {
        const { depth = 1 } = node;
        const before = above;
        above = depth;
        if (!wordsOf(node).trim())
          return [atNode(file, node, 'The heading is empty.', 'Write it after the #, or remove the line.')];
        if (depth === 1)
          return [
            atNode(
              file,
              node,
              'The page has its main heading from "headline" already.',
              'Begin this one with ## instead of #.',
            ),
          ];
        return depth > before + 1
          ? [
              atNode(
                file,
                node,
                `The heading skips a level: ${'#'.repeat(depth)} under ${'#'.repeat(before)}.`,
                `Begin it with ${'#'.repeat(before + 1)}.`,
              ),
            ]
          : [];
      });
  });
