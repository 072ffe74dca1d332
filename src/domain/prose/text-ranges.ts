/** A part of a text, from one index to before another. */
export interface TextRange {
  start: number;
  end: number;
}

/** Ranges in their order; of two that overlap, the longer. */
export function withoutOverlaps<Range extends TextRange>(ranges: readonly Range[]): Range[] {
  const longestFirst = ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Range[] = [];
  for (const range of longestFirst)
    if (!kept.some(({ start, end }) => range.start < end && start < range.end)) kept.push(range);
  return kept.sort((a, b) => a.start - b.start);
}

/** Everywhere that a global pattern matches. */
export const rangesOf = (text: string, pattern: RegExp): TextRange[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }));
