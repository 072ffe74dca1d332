import type { MdxNode } from './mdx-text.ts';
import type { PageSource } from './page-source.ts';
import type { Passage } from './passages.ts';

/** The words of a node that stand inside its tag (`title="…"`) or describe a picture. */
export function labelsOf({ type, attributes = [], alt, position }: MdxNode, source: PageSource): Passage[] {
  if (!position) return [];
  const [start, end] = [source.offsetOf(position.start), source.offsetOf(position.end)];
  const written = source.text.slice(start, end);
  const texts = [...attributes.map(({ value }) => value), type === 'image' ? alt : undefined];
  return texts
    .filter((text) => typeof text === 'string')
    .map((words): Passage => {
      const at = ['"', "'", '['].map((sign) => written.indexOf(sign + words) + 1).find((found) => found > 0);
      const placeOf = (index: number) => source.placeAt(at === undefined ? start : start + at + index);
      return { kind: 'label', words, setting: [], placeOf };
    });
}
