import { readYaml, type YamlText } from './yaml-text.ts';

/** An MDX file in its two parts. */
export interface MdxText {
  /** Undefined when the file does not begin with a block between two lines of `---`. */
  frontmatter: YamlText | undefined;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function readMdx(text: string): MdxText {
  const found = fences.exec(text);
  if (found?.index !== 0) return { frontmatter: undefined, body: text, bodyLine: 1 };
  const [block, yaml = ''] = found;
  return {
    frontmatter: readYaml(yaml, 2),
    body: text.slice(block.length),
    bodyLine: block.split('\n').length,
  };
}
