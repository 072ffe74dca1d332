import type { Document, YAMLError } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';
import { faultyLine, lineAt } from './yaml-lines.ts';
import { markBefore } from './yaml-marks.ts';
import { signsIn } from './yaml-signs.ts';

function syntaxFault(errors: readonly YAMLError[], document: Document, text: string): YamlFault | undefined {
  const [error] = errors;
  if (!error) return undefined;
  const { code, pos } = error;
  const [offset] = pos;
  // A line too far in is told twice: as a name inside a name, and as a name of several lines.
  const twice = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] - offset <= 1);
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return twice
      ? { code: 'BAD_INDENT', offset: lineAt(text, Math.max(offset, twice.pos[1] - 1)).first }
      : { code, offset };
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN' || code === 'BAD_INDENT') {
    const mark = markBefore(document, text, offset);
    if (mark) return mark;
  }
  if (code === 'BAD_INDENT') return { code, offset: lineAt(text, offset).first };
  return code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR' ? faultyLine(text, offset) : { code, offset };
}

/** Twins of what is told by its sign, or of no consequence to what follows. */
const alone = new Set<string>(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'BAD_ALIAS']);

/** What is wrong in a text, in its order. What stands behind a line that can't be read is read at random. */
export function faultsIn(document: Document, text: string): YamlFault[] {
  const told = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const single = [
    ...told.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ code, pos }) => ({ code, offset: pos[0] })),
    ...signsIn(document, text),
  ].sort((a, b) => a.offset - b.offset);
  const syntax = syntaxFault(
    told.filter(({ code }) => !alone.has(code)),
    document,
    text,
  );
  if (!syntax) return single;
  const before = single.filter(({ offset }) => offset <= syntax.offset);
  const { start } = lineAt(text, syntax.offset);
  return before.some(({ offset }) => offset >= start) ? before : [...before, syntax];
}
