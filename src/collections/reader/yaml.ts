import { isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { withLineEnds, type Position } from './text-file.ts';
import { yamlErrorsIn } from './yaml-errors.ts';

/** YAML as plain data, with the place of everything in it. */
export interface YamlText {
  data: unknown;
  /** What can't be read, or means what nobody meant; there is no data then. */
  errors: { position: Position; message: string; fix: string }[];
  /** Where the key or the value at a path stands; the nearest thing around it when the path leads nowhere. */
  positionOf(path: readonly PropertyKey[], at: 'key' | 'value'): Position;
  /** The value at a path as it is written, such as a number with its zeros. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
}

const startOf = (node: unknown) => (node as Node | null | undefined)?.range?.[0];

/** The name and the value that one step of a path leads to. */
function inside(node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return isPair(pair) ? pair : undefined;
  }
  const items = (node as { items?: unknown[] } | null)?.items;
  return items && typeof step === 'number' && step < items.length ? { value: items[step] } : undefined;
}

/** Reads YAML 1.2. `firstLine` is the line of the file on which `text` begins. */
export function readYaml(written: string, firstLine = 1): YamlText {
  const text = withLineEnds(written);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const positionAt = (offset: number): Position => {
    // The reader may blame a place past the end of a text that stops too early.
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const errors = yamlErrorsIn(document, text).map(({ offset, message, fix }) => ({
    position: positionAt(offset),
    message,
    fix,
  }));
  return {
    data: errors.length ? undefined : document.toJS(),
    errors,
    positionOf(path, at) {
      let node: unknown = document.contents;
      let offset = startOf(node) ?? 0;
      for (const [depth, step] of path.entries()) {
        const found = inside(node, step);
        if (!found) break;
        const isKey = depth === path.length - 1 && at === 'key' && found.key !== undefined;
        node = found.value;
        offset = startOf(isKey ? found.key : node) ?? startOf(found.key) ?? offset;
      }
      return positionAt(offset);
    },
    writtenAt(path) {
      const node = path.reduce<unknown>((around, step) => inside(around, step)?.value, document.contents);
      const [start, end] = (node as Node | null | undefined)?.range ?? [];
      return start === undefined ? undefined : text.slice(start, end).trimEnd();
    },
  };
}
