import type { PageFile } from './content-folder.ts';
import { labelsOf } from './labels.ts';
import type { MdxNode } from './mdx-text.ts';
import { pageSource, type PageSource } from './page-source.ts';
import { sourcePlaces } from './source-places.ts';
import type { Position } from './yaml-text.ts';

/** Words of a page that are read in one go. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'entry' | 'label' | 'setting';
  words: string;
  /** Of a setting: its keys and positions in lists. */
  setting: readonly (string | number)[];
  /** Where in the file the character at an index of the words stands. */
  placeOf: (index: number) => Position;
}

const inLine = /^(text|inlineCode|break|emphasis|strong|delete|link|linkReference|mdxJsxTextElement)$/;

const leaves = (node: MdxNode): MdxNode[] => node.children?.flatMap(leaves) ?? [node];

const wordsIn = ({ type, value = '', position }: MdxNode): string => {
  if (!position) return '';
  return type === 'break' ? '\n' : value;
};

/** Where in the file each character of a leaf's words stands. */
function placesIn({ type, value = '', position }: MdxNode, source: PageSource): number[] {
  if (!position) return [];
  const start = source.offsetOf(position.start);
  if (type === 'break') return [start];
  const written = source.text.slice(start, source.offsetOf(position.end));
  return sourcePlaces(value, written).map((place) => start + place);
}

function passage(kind: Passage['kind'], block: MdxNode, source: PageSource): Passage {
  const parts = leaves(block);
  // Few passages are asked where they stand.
  let places: number[] | undefined;
  const placeOf = (index: number) => {
    places ??= parts.flatMap((leaf) => placesIn(leaf, source));
    return source.placeAt(places[index] ?? places.at(-1) ?? 0);
  };
  return { kind, words: parts.map(wordsIn).join(''), setting: [], placeOf };
}

function passagesIn(node: MdxNode, kind: 'paragraph' | 'entry', source: PageSource): Passage[] {
  return (node.children ?? []).flatMap((block) => {
    const holdsWords = block.type === 'code' || block.children?.some(({ type }) => inLine.test(type)) === true;
    if (holdsWords) return [passage(block.type === 'heading' ? 'heading' : kind, block, source)];
    return passagesIn(block, block.type === 'listItem' ? 'entry' : kind, source);
  });
}

const read = new WeakMap<PageFile, Passage[]>();

function readPassages(file: PageFile): Passage[] {
  const [root] = file.nodes;
  if (!root) return [];
  const source = pageSource(file);
  return [...passagesIn(root, 'paragraph', source), ...file.nodes.flatMap((node) => labelsOf(node, source))];
}

/** Everything that can be read in the text of a page, in no particular order. Every rule on words asks for it. */
export function passagesOf(file: PageFile): Passage[] {
  const passages = read.get(file) ?? readPassages(file);
  read.set(file, passages);
  return passages;
}
