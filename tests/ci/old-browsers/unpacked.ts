import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { FoundChromium } from '../../browser/find-chromium.ts';
import { unpackOnce } from '../../browser/unpack-chromium.ts';
import { toolFile } from '../hosts/ci-tools.ts';

/** The packages of tests/ci that carry a Chromium of their time. */
export const oldChromiums = {
  /** 111: the oldest that gets the whole site. */
  oldest: '@sparticuz/chromium',
  /** 92: before cascade layers, `:has()` and nested rules. */
  older: 'chrome-aws-lambda',
} as const;

/** @returns a Chromium from a package of tests/ci, unpacked once into .cache, with fonts and libraries of its own. */
export async function unpacked(name: keyof typeof oldChromiums): Promise<FoundChromium> {
  const home = resolve(`.cache/old-browsers/${name}`);
  await unpackOnce(home, (folder) => {
    const packed = (file: string) =>
      brotliDecompressSync(readFileSync(toolFile(oldChromiums[name], join('bin', `${file}.br`))));
    writeFileSync(join(folder, 'chromium'), packed('chromium'), { mode: 0o755 });
    for (const archive of ['aws.tar', 'swiftshader.tar']) {
      const { status, stderr } = spawnSync('tar', ['x', '-C', folder], { input: packed(archive), encoding: 'utf8' });
      if (status !== 0) throw new Error(`${archive} of ${oldChromiums[name]} could not be unpacked: ${stderr}`);
    }
  });
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}
