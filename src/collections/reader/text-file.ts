import { readFileSync } from 'node:fs';

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A file's text, and where the first sign stands that is no UTF-8. */
export interface TextFile {
  text: string;
  garbledAt: Position | undefined;
}

/** Reads a file as UTF-8, without the mark (BOM) that some editors put before it. */
export function readTextFile(file: string): TextFile {
  const bytes = readFileSync(file);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), garbledAt: undefined };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n');
    return { text, garbledAt: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}

/** Old Macs ended a line with a carriage return alone; editors count that as a line, and parsers do not agree. */
export const withLineEnds = (text: string): string => text.replace(/\r(?!\n)/g, '\n');
