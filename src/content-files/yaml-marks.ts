import { isCollection, isScalar, visit, type Document } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** The quotation mark or bracket that ends just before a place and was not closed, or was closed too early. */
export function markBefore(document: Document, text: string, offset: number): YamlFault | undefined {
  let found: YamlFault | undefined;
  visit(document, {
    Value(_key, node) {
      const [start, end, after] = node.range ?? [0, 0, 0];
      if (end > offset || after < offset || start === end || found?.code === 'OPEN_BRACKET') return;
      const closed = (signs: string) => end - start > 1 && signs.includes(text.charAt(end - 1));
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
        if (!closed(text.charAt(start))) found = { code: 'OPEN_QUOTE', offset: start };
        else if (!text.slice(end, offset).includes('\n')) found = { code: 'TEXT_AFTER_QUOTE', offset };
      } else if (isCollection(node) && node.flow && !closed(']}')) found = { code: 'OPEN_BRACKET', offset: start };
    },
  });
  return found;
}
