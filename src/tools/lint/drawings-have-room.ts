import type { MdxNode } from '../../collections/reader/mdx.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

const settingOf = ({ attributes = [] }: MdxNode, wanted: string) =>
  attributes.find(({ name }) => name === wanted)?.value;

function explain(node: MdxNode): [message: string, fix: string][] {
  const name = settingOf(node, 'name');
  if (node.children?.length)
    return [
      [
        'What stands between <Drawing …> and </Drawing> is not shown.',
        `Write <Drawing name="${typeof name === 'string' ? name : '…'}" /> and the words beside it.`,
      ],
    ];
  if (node.type === 'mdxJsxTextElement' && settingOf(node, 'caption') !== undefined)
    return [
      [
        'A drawing with a caption can’t stand within a line of text.',
        'Put it on a line of its own, with an empty line before it and after it.',
      ],
    ];
  return [];
}

/** A drawing holds no text, and one with a caption is a block: within a paragraph, a browser would tear that in two. */
export const drawingsHaveRoom: ContentRule = (content) =>
  everyPage(content).flatMap((file) =>
    file.nodes
      .filter(({ name, type }) => name === 'Drawing' && type.startsWith('mdxJsx'))
      .flatMap((node) => explain(node).map((words) => atNode(file, node, ...words))),
  );
