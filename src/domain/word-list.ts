/** `A`, `A and B`, `A, B and C`: a list as a sentence has it. */
export function wordList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The words of `A`, `A and B`, `A, B and C` or `A, B, and C`. */
export const listedWords = (list: string): string[] => list.trim().split(/\s*,\s*(?:and\s+)?|\s+and\s+/i);
