import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isText } from './media-types.ts';

/** Writes a `.br` and a `.gz` beside every text file, at the best compression, for servers that can send them. */
export function writeCompressed(folder: string, files: Iterable<string>): void {
  for (const file of files) {
    if (!isText(file)) continue;
    const content = readFileSync(join(folder, file));
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params: quality }));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  }
}
