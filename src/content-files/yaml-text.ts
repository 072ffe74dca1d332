import { isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';

export interface Position {
  line: number;
  column: number;
}

/** YAML as plain data, with the place of everything in it. */
export interface YamlText {
  data: unknown;
  /** What the YAML reader could not make sense of. */
  errors: { position: Position; message: string }[];
  /** Where the key or the value at a path stands; the nearest thing around it when the path leads nowhere. */
  positionOf(path: readonly PropertyKey[], at: 'key' | 'value'): Position;
}

/** Reads YAML 1.2. `firstLine` is the line of the file on which `text` begins. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const start = (node: unknown) => (node as Node | null | undefined)?.range?.[0];
  return {
    data: document.errors.length ? undefined : document.toJS(),
    errors: document.errors.map(({ pos, message }) => ({ position: positionAt(pos[0]), message })),
    positionOf(path, at) {
      let node: unknown = document.contents;
      let offset = start(node) ?? 0;
      for (const [depth, step] of path.entries()) {
        const key = typeof step === 'symbol' ? undefined : step;
        const last = depth === path.length - 1;
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
          if (!isPair(pair)) break;
          node = pair.value;
          offset = (last && at === 'key' ? start(pair.key) : start(node)) ?? start(pair.key) ?? offset;
        } else {
          const items = (node as { items?: unknown[] } | null)?.items;
          if (!items || typeof key !== 'number' || key >= items.length) break;
          node = items[key];
          offset = start(node) ?? offset;
        }
      }
      return positionAt(offset);
    },
  };
}
