import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../../../../src/files-below.ts';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What a folder holds: the hash of each file by its path. */
export const filesIn = (folder: string): Map<string, string> =>
  new Map(filesBelow(folder).map((path) => [path, sha256(join(folder, path))]));

/** Paths whose files two folders do not have alike. */
export const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** Astro's step of a build, as src/cli/build-site.ts asks for it: all else only looks at its files, or packs them. */
const script = (settings: string) => `
  import { build } from 'astro';
  await build({ logLevel: 'warn', ${settings} });
  process.exit();
`;

const settings = {
  changes: "outDir: './changes', experimental: { incrementalBuild: true }",
  // Nothing is known of earlier builds.
  whole: "outDir: './whole', cacheDir: './.cache/whole'",
};

/** Builds a copy of the project. @returns what was built. */
export async function buildInCopy(folder: string, extent: keyof typeof settings): Promise<Map<string, string>> {
  rmSync(join(folder, '.cache/whole'), { recursive: true, force: true });
  const words = ['--input-type=module', '--eval', script(settings[extent])];
  const env = { ...process.env, NODE_ENV: '', VITEST: '', ASTRO_TELEMETRY_DISABLED: '1' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, { cwd: folder, env });
  if (stdout + stderr) throw new Error(stdout + stderr);
  return filesIn(join(folder, extent));
}
