import type { YamlFault } from './yaml-fault.ts';

/** The line around a place in a text, where it starts, and where its first sign stands. */
export const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  return { line, start, first: start + line.length - line.trimStart().length };
};

/** A line that should have been a name, a colon, a space and a text. */
export function faultyLine(text: string, offset: number): YamlFault {
  const { line, first } = lineAt(text, offset);
  if (/^\s*-(\s|$)/.test(line)) return { code: 'ENTRY_OUTSIDE_LIST', offset: first };
  const name = /^\s*[\w][\w ]*:(?=[^\s/])/.exec(line);
  const { start } = lineAt(text, offset);
  return name ? { code: 'NO_SPACE', offset: start + name[0].length } : { code: 'NO_COLON', offset: first };
}
