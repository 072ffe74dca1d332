import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyProject, fixtureContent } from '../../fixtures/project-copy.ts';
import { fixtureNoon } from '../../fixtures/site-content.ts';

/** A copy of the project that a test may edit and build. */
export interface SiteCopy {
  folder: string;
  /** Replaces `from`, which must be there, in a file. */
  edit(file: string, from: string | RegExp, to: string): void;
  write(file: string, text: string | Buffer): void;
  read(file: string): string;
  remove(file: string): void;
  /** Runs a command of src/cli, with words after it, on the day of the fixture site if it has its content; never throws. */
  run(
    command: 'build' | 'check' | 'for-host' | 'new',
    env?: Record<string, string>,
    ...words: string[]
  ): Promise<{ code: number; output: string }>;
  discard(): void;
}

/** @param content what becomes its content/: the fixture site, unless another folder is named. */
export function copySite(content = fixtureContent): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-site-'));
  copyProject(folder, content);
  const isFixture = content === fixtureContent;
  const day = isFixture ? { SOURCE_DATE_EPOCH: fixtureNoon } : {};
  const at = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string | Buffer) => {
    writeFileSync(at(file), text);
  };
  return {
    folder,
    read,
    write,
    edit(file, from, to) {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${String(from)} is not in ${file}.`);
      write(file, after);
    },
    remove(file) {
      rmSync(at(file));
    },
    async run(command, env = {}, ...words) {
      const script = `src/cli/${command}.ts`;
      const options = { cwd: folder, env: { ...process.env, NODE_ENV: '', VITEST: '', ...day, ...env } };
      try {
        const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...words], options);
        return { code: 0, output: stdout + stderr };
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, output: stdout + stderr };
      }
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
