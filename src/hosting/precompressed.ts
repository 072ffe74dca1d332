import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './media-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside every text file, at the best compression, for servers that can send them. */
export async function writeCompressed(folder: string, files: Iterable<string>): Promise<void> {
  const compress = async (file: string) => {
    const content = await readFile(join(folder, file));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    await writeFile(join(folder, `${file}.br`), await asBrotli(content, { params }));
    await writeFile(join(folder, `${file}.gz`), await asGzip(content, { level: constants.Z_BEST_COMPRESSION }));
  };
  await Promise.all([...files].filter(isText).map(compress));
}
