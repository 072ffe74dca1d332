import type { MdxNode } from '../../collections/reader/mdx.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

function explain({ type, attributes = [] }: MdxNode): [message: string, fix: string] | undefined {
  if (type === 'mdxjsEsm')
    return [
      'import and export are program code, which a page can’t hold.',
      'Remove the line: the parts of a page need no import.',
    ];
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return [
      'What stands in { } is program code, which a page can’t hold.',
      'Write it as text; for the signs themselves, write \\{ and \\}.',
    ];
  if (
    attributes.some(
      ({ value, type: kind }) => kind !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
    )
  )
    return [
      'What stands in { } in this tag is program code, which a page can’t hold.',
      'Put the text in quotes: title="…".',
    ];
  return undefined;
}

/** An author's MDX is content: code in it could read any file, call other sites, or break the page. */
export const contentIsNoCode: ContentRule = (content) =>
  everyPage(content).flatMap((file) =>
    file.nodes.flatMap((node) => {
      const words = explain(node);
      return words ? [atNode(file, node, ...words)] : [];
    }),
  );
