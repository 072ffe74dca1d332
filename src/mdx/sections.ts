import type { Element, Root, RootContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { foldQuestions } from './questions.ts';

const isHeading = (node: RootContent) => node.type === 'element' && node.tagName === 'h2';

const section = (children: RootContent[]): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: ['section'] },
  children: children as Element['children'],
});

/**
 * Wraps each h2 and what follows it in a `<section>`, so that the layout can set the heading in the margin, and folds
 * its questions. What stands before the first h2 becomes a section without a heading.
 */
export const sections = defineHastPlugin({
  name: 'sections',
  after(root, context) {
    const groups: RootContent[][] = [];
    for (const node of root.children) {
      if (node.type === 'text' && !node.value.trim()) continue;
      if (groups.length === 0 || isHeading(node)) groups.push([]);
      groups.at(-1)?.push(node);
    }
    const folded = groups.map((group) => foldQuestions(group, (node) => context.textContent(node)));
    const sectioned: Root = { type: 'root', children: folded.map(section) };
    context.replaceNode(root, sectioned);
  },
});
