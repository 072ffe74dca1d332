import type { Element, Root, RootContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { isEvidence, isSelfCare } from '../../domain/marked-headings.ts';
import { rowsOfDrawings } from './drawing-rows.ts';
import { foldQuestions } from './questions.ts';

const isHeading = (node: RootContent) => node.type === 'element' && node.tagName === 'h2';

/** The sections that a layout or the handout treats in their own way. */
const markOf = (heading: string) => ({
  ...(isSelfCare(heading) && { dataSelfCare: '' }),
  ...(isEvidence(heading) && { dataEvidence: '' }),
});

const section = (children: RootContent[], heading: string): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: heading ? ['section'] : ['section', 'opening'], ...markOf(heading) },
  children: children as Element['children'],
});

/**
 * Wraps each h2 and what follows it in a `<section>`, so that the layout can set the heading in the margin; folds its
 * questions, and sets neighbouring drawings in a row. What stands before the first h2 becomes a section without a
 * heading. What patients can do themselves is marked, for the handout, and so is the evidence, for its panel.
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
    const wordsOf = (node: Element) => context.textContent(node);
    const headingOf = ([first]: RootContent[]) => (first?.type === 'element' && isHeading(first) ? wordsOf(first) : '');
    const sectioned: Root = {
      type: 'root',
      children: groups.map((group) => section(foldQuestions(rowsOfDrawings(group), wordsOf), headingOf(group))),
    };
    context.replaceNode(root, sectioned);
  },
});
