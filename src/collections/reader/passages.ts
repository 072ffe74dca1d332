import type { PageFile } from './content.ts';
import type { MdxNode } from './mdx.ts';
import type { Position } from './text-file.ts';

/** Words of a page that are read in one go. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'entry' | 'label' | 'setting';
  words: string;
  /** Of a setting: its keys and positions in lists. */
  setting: readonly (string | number)[];
  /** Where in the file the character at an index of the words stands. */
  placeOf: (index: number) => Position;
}

/** A page's text as it is written, with the way from places in the file to it and back. */
interface Source {
  textOf(node: MdxNode): { start: number; written: string };
  placeAt(offset: number): Position;
}

function sourceOf({ body, bodyLine }: PageFile): Source {
  const starts = [0, ...Array.from(body.matchAll(/\n/g), ({ index }) => index + 1)];
  const offsetOf = ({ line, column }: Position) => (starts[line - bodyLine] ?? body.length) + column - 1;
  return {
    textOf: ({ position }) => {
      const start = position ? offsetOf(position.start) : 0;
      return { start, written: position ? body.slice(start, offsetOf(position.end)) : '' };
    },
    placeAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= Math.max(0, offset));
      return { line: line + bodyLine, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

const inLine = /^(text|inlineCode|break|emphasis|strong|delete|link|linkReference|mdxJsxTextElement)$/;

const leaves = (node: MdxNode): MdxNode[] => node.children?.flatMap(leaves) ?? [node];

const wordsIn = ({ type, value = '', position }: MdxNode): string => {
  if (!position) return '';
  return type === 'break' ? '\n' : value;
};

/** Where each character of a leaf's words stands: escapes, entities and indents come between them. */
function placesIn(leaf: MdxNode, source: Source): number[] {
  const { start, written } = source.textOf(leaf);
  let next = 0;
  return Array.from(wordsIn(leaf).split(''), (sign) => {
    const found = written.indexOf(sign, next);
    const at = found < 0 ? Math.min(next, Math.max(0, written.length - 1)) : found;
    next = at + 1;
    return start + at;
  });
}

function passage(kind: Passage['kind'], block: MdxNode, source: Source): Passage {
  const parts = leaves(block);
  // Few passages are asked where they stand.
  let places: number[] | undefined;
  const placeOf = (index: number) => {
    places ??= parts.flatMap((leaf) => placesIn(leaf, source));
    return source.placeAt(places[index] ?? places.at(-1) ?? 0);
  };
  return { kind, words: parts.map(wordsIn).join(''), setting: [], placeOf };
}

function passagesIn(node: MdxNode, kind: 'paragraph' | 'entry', source: Source): Passage[] {
  return (node.children ?? []).flatMap((block) => {
    const holdsWords = block.type === 'code' || block.children?.some(({ type }) => inLine.test(type)) === true;
    if (holdsWords) return [passage(block.type === 'heading' ? 'heading' : kind, block, source)];
    return passagesIn(block, block.type === 'listItem' ? 'entry' : kind, source);
  });
}

/** The words of a node that stand inside its tag (`title="…"`) or describe a picture. */
function labelsOf(node: MdxNode, source: Source): Passage[] {
  const { type, attributes = [], alt } = node;
  const texts = [...attributes.map(({ value }) => value), type === 'image' ? alt : undefined];
  const { start, written } = source.textOf(node);
  return texts
    .filter((text) => typeof text === 'string')
    .map((words): Passage => {
      const at = ['"', "'", '['].map((sign) => written.indexOf(sign + words) + 1).find((found) => found > 0);
      const placeOf = (index: number) => source.placeAt(at === undefined ? start : start + at + index);
      return { kind: 'label', words, setting: [], placeOf };
    });
}

function readPassages(file: PageFile): Passage[] {
  const [root] = file.nodes;
  if (!root) return [];
  const source = sourceOf(file);
  return [...passagesIn(root, 'paragraph', source), ...file.nodes.flatMap((node) => labelsOf(node, source))];
}

const read = new WeakMap<PageFile, Passage[]>();

/** Everything that can be read in the text of a page, in no particular order. Every rule on words asks for it. */
export function passagesOf(file: PageFile): Passage[] {
  const passages = read.get(file) ?? readPassages(file);
  read.set(file, passages);
  return passages;
}
