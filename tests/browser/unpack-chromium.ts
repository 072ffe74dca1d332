import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fontsConfiguration, writeSerif } from './chromium-fonts.ts';

/**
 * Unpacks a Chromium into the folder `home`, with fonts of its own, unless it is there: whole, or not at all.
 * @param unpack writes the browser into the folder that it is given.
 */
export async function unpackOnce(home: string, unpack: (folder: string) => Promise<void> | void): Promise<void> {
  if (existsSync(home)) return;
  mkdirSync(dirname(home), { recursive: true });
  const unpacking = mkdtempSync(`${home}-`);
  await unpack(unpacking);
  await writeSerif(join(unpacking, 'fonts'));
  writeFileSync(join(unpacking, 'fonts.conf'), fontsConfiguration(home));
  // Two runs at once: the first to rename wins, and both are complete.
  if (existsSync(home)) rmSync(unpacking, { recursive: true });
  else renameSync(unpacking, home);
}
