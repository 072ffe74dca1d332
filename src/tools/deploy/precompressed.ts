import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const isText = (file: string) => /\.(css|html|js|json|svg|txt|webmanifest|xml)$/.test(file);

/** Writes a `.br` and a `.gz` beside every text file, for servers that can send them. */
export async function writeCompressed(folder: string, files: Iterable<string>): Promise<void> {
  const compress = async (file: string) => {
    const content = await readFile(join(folder, file));
    await writeFile(join(folder, `${file}.br`), await asBrotli(content));
    await writeFile(join(folder, `${file}.gz`), await asGzip(content, { level: constants.Z_BEST_COMPRESSION }));
  };
  await Promise.all([...files].filter(isText).map(compress));
}
