import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite } from './site-copy.ts';

const copy = copySite();
const folders = () =>
  readdirSync(copy.folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('dist'))
    .map(({ name }) => name);
/** What a build has just made beside dist, from its first page to its last file, when it is killed. */
const moments = ['', 'index.html', 'book/index.html', 'sitemap-index.xml', '_headers', 'index.html.br'];

/** Starts a build, and kills it once a file is there. */
async function killedAt(file: string): Promise<void> {
  const build = spawn(process.execPath, ['src/tools/commands/build.ts'], { cwd: copy.folder, stdio: 'ignore' });
  const ended = once(build, 'exit');
  const made = join(copy.folder, `dist.next-${build.pid}`, file);
  while (!existsSync(made)) {
    if (build.exitCode !== null) throw new Error(`The build ended before ${made} was seen.`);
    await setTimeout(1);
  }
  build.kill('SIGKILL');
  expect(await ended, file).toEqual([null, 'SIGKILL']);
}

/** No process has this number: Linux stops at 4,194,304. */
const dead = 9_999_999;

beforeAll(async () => {
  expect((await copy.run('build')).code).toBe(0);
});
afterAll(() => {
  copy.discard();
});

describe('a build that is killed', () => {
  it('leaves the last good site whole, whenever it dies, and the next build clears up', async () => {
    const before = copy.read('dist/book/index.html');
    copy.edit('content/clinic.yaml', '720-304-8816', '720-304-8877');
    for (const file of moments) {
      await killedAt(file);
      expect(copy.read('dist/book/index.html'), file).toBe(before);
    }
    expect((await copy.run('build')).code).toBe(0);
    expect(copy.read('dist/book/index.html')).toContain('720-304-8877');
    expect(folders()).toEqual(['dist']);
  });

  it.each(['check', 'build'] as const)('between its two renames is repaired by the next %s', async (command) => {
    renameSync(join(copy.folder, 'dist'), join(copy.folder, `dist.former-${dead}`));
    mkdirSync(join(copy.folder, `dist.next-${dead}`));
    const { code } = await copy.run(command);
    expect(code).toBe(0);
    expect(folders()).toEqual(['dist']);
    expect(existsSync(join(copy.folder, 'dist/book/index.html'))).toBe(true);
  });

  it('does not disturb another that runs beside it', async () => {
    const [one, other] = await Promise.all([copy.run('build'), copy.run('build')]);
    expect([one.output, other.output].map((output) => /^Built \d+ pages/.test(output))).toEqual([true, true]);
    expect(folders()).toEqual(['dist']);
  });
});
