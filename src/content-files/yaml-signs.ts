import { isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Signs that make something else of a text: YAML would take words from it, and the reader has no objection. */
export function signsIn(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  const tell = (code: YamlFault['code'], offset: number) => {
    found.push({ code, offset: Math.max(0, offset) });
  };
  const hiddenEntry = (node: Node) => {
    if (!isScalar(node) || node.type !== 'PLAIN') return;
    const hidden = /\n[ \t]*(?=- )/.exec(text.slice(startOf(node), node.range?.[1]));
    if (hidden) tell('ENTRY_TOO_FAR_IN', startOf(node) + hidden.index + hidden[0].length);
  };
  visit(document, {
    Alias(_key, alias) {
      tell('ALIAS', startOf(alias));
    },
    Pair(_key, { key }) {
      if (isCollection(key) && key.flow) tell('LIST_AS_NAME', startOf(key));
    },
    Value(_key, node) {
      if (node.anchor !== undefined) tell('ANCHOR', text.lastIndexOf(`&${node.anchor}`, startOf(node)));
      else if (node.tag !== undefined) tell('TAG', text.lastIndexOf('!', startOf(node)));
      hiddenEntry(node);
    },
  });
  return found;
}
