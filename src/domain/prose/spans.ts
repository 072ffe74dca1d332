/** A stretch of a text, from one place to before another. */
export interface Span {
  start: number;
  end: number;
}

/** Stretches that don't overlap, in their order: of two that do, the longer. */
export function apart<Found extends Span>(found: readonly Found[]): Found[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of longestFirst)
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Everywhere that a pattern fits. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }));
