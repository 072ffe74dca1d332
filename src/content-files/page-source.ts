import type { PageFile } from './content-folder.ts';
import type { Position } from './yaml-text.ts';

/** A page's text as it is written, with the way from places in the file to it and back. */
export interface PageSource {
  text: string;
  offsetOf(position: Position): number;
  placeAt(offset: number): Position;
}

/** The text of a page with the places of its lines, as the file counts them. */
export function pageSource({ body, bodyLine }: PageFile): PageSource {
  const starts = [0, ...Array.from(body.matchAll(/\n/g), ({ index }) => index + 1)];
  return {
    text: body,
    offsetOf: ({ line, column }) => (starts[line - bodyLine] ?? body.length) + column - 1,
    placeAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= Math.max(0, offset));
      return { line: line + bodyLine, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}
