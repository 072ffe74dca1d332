import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as it is sent: with brotli, at its best. */
export const brotliBytes = (text: string): number => brotliCompressSync(text).length;

/** A text that fits in the haste of one part in thirty fits at its best too. */
const inHaste = (text: string) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Bytes of a text with brotli where they are over a budget, else undefined. */
export function brotliBytesOver(budget: number, text: string): number | undefined {
  if (inHaste(text) <= budget) return undefined;
  const bytes = brotliBytes(text);
  return bytes > budget ? bytes : undefined;
}
