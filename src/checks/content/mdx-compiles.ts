import { mdxToMdast } from 'satteri';
import { authorComponentNames } from '../../domain/author-components.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { wordList } from '../../domain/word-list.ts';
import type { PageFile } from '../../content-files/content-folder.ts';
import type { Finding } from '../../content-files/problem-report.ts';
import { inFile, type ContentRule } from './rule.ts';

interface Node {
  type: string;
  name?: string | null;
  position?: { start: { line: number; column: number } };
  children?: Node[];
}

const isKnown = (name: string | null | undefined) => authorComponentNames.some((known) => known === name);

const everyNode = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everyNode)];

function judge({ path, body, bodyLine }: PageFile): Finding[] {
  const at = (line = 1, column = 1, wrong: string, mend: string): Finding => ({
    ...inFile(path, wrong, mend),
    line: line + bodyLine - 1,
    column,
  });
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /(\d+):(\d+)/.exec(message) ?? [];
    return [
      at(
        Number(line ?? 1),
        Number(column ?? 1),
        'The text can’t be read from here on.',
        'Look for a tag that is opened and not closed, or one of the signs < { } in the text: write \\< \\{ \\} for the sign itself.',
      ),
    ];
  }
  return everyNode(tree)
    .filter((node) => node.type.startsWith('mdxJsx') && !isKnown(node.name))
    .map((node) => {
      const meant = nearestName(node.name ?? '', authorComponentNames);
      const { line, column } = node.position?.start ?? {};
      return at(
        line,
        column,
        `<${node.name ?? ''}> is not a part that pages can use.`,
        meant ? `Did you mean <${meant}>?` : `The parts are ${wordList(authorComponentNames)}.`,
      );
    });
}

/** Text that MDX can read, with no other parts than the closed set for authors. */
export const mdxCompiles: ContentRule = ({ conditions, pages }) => [...conditions, ...pages].flatMap(judge);
