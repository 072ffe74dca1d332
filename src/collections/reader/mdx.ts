import { mdxToMdast } from 'satteri';
import { withLineEnds, type Position } from './text-file.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A node of an MDX text, with what the checks look at (mdast, mdast-util-mdx-jsx). */
export interface MdxNode {
  type: string;
  /** Of a part: its name, as in `<Callout>`. */
  name?: string | null;
  /** Of a part: what stands in its tag. */
  attributes?: { type: string; name?: string; value?: string | { value: string } | null }[];
  value?: string;
  /** Of a heading: 1 to 6. */
  depth?: number;
  url?: string;
  /** Of a reference or a definition: what joins the two. */
  identifier?: string;
  alt?: string | null;
  children?: MdxNode[];
  position?: { start: Position; end: Position };
}

/** An MDX file in its two parts. */
export interface MdxText {
  /** Undefined when the file does not begin with a block between two lines of `---`. */
  frontmatter: YamlText | undefined;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The body's nodes in the order of the text, with places in the file; none when it can't be read. */
  nodes: MdxNode[];
  /** Why and where the body can't be read, in the parser's words. */
  error: { position: Position; message: string } | undefined;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads an MDX file, with or without the mark (BOM) that some editors put before it. */
export function readMdx(written: string): MdxText {
  const text = withLineEnds(written.replace(/^\uFEFF/, ''));
  const found = fences.exec(text);
  if (found?.index !== 0) return { frontmatter: undefined, body: text, bodyLine: 1, ...readBody(text, 1) };
  const [block, yaml = ''] = found;
  const body = text.slice(block.length);
  const bodyLine = block.split('\n').length;
  return { frontmatter: readYaml(yaml, 2), body, bodyLine, ...readBody(body, bodyLine) };
}

function readBody(body: string, firstLine: number): Pick<MdxText, 'nodes' | 'error'> {
  try {
    return {
      nodes: inOrder(moved(mdxToMdast(body, { features: { gfm: true } }) as MdxNode, firstLine - 1)),
      error: undefined,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
    return { nodes: [], error: { position: { line: Number(line) + firstLine - 1, column: Number(column) }, message } };
  }
}

function moved(node: MdxNode, linesAbove: number): MdxNode {
  const { position, children } = node;
  const down = ({ line, column }: Position) => ({ line: line + linesAbove, column });
  return {
    ...node,
    ...(position && { position: { start: down(position.start), end: down(position.end) } }),
    ...(children && { children: children.map((child) => moved(child, linesAbove)) }),
  };
}

const inOrder = (node: MdxNode): MdxNode[] => [node, ...(node.children ?? []).flatMap(inOrder)];

/** The words of a node and of all nodes in it. */
export const wordsOf = (node: MdxNode): string =>
  node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join('');
