import { execFile, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

let copy: SiteCopy;
beforeEach(() => {
  copy = copySite();
});
afterEach(() => {
  copy.discard();
});

const folders = () => readdirSync(copy.folder).filter((name) => name.startsWith('dist'));

/** A server that starts in spite of a mistake would never end. */
let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
});

/** Runs a script of the copy. */
const run = (script: string) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const options = { cwd: copy.folder, env: { ...process.env, NODE_ENV: '', VITEST: '' } };
    running = execFile(process.execPath, [script], options, (_, stdout, stderr) => {
      resolve({ code: running?.exitCode ?? null, output: stdout + stderr });
    });
  });

describe('a build with a mistake in content/', () => {
  it('says all mistakes with file, line and fix, without a stack trace, and leaves dist alone', async () => {
    mkdirSync(join(copy.folder, 'dist'));
    writeFileSync(join(copy.folder, 'dist/index.html'), 'the last good site');
    copy.edit('content/conditions/sciatica.mdx', 'condition: hip-dysfunction', 'condition: hip-disfunction');
    copy.write('content/conditions/shin.md', '# Shin');
    copy.edit('content/clinic.yaml', 'Monday to Thursday:', 'Mondy to Thursday:');
    const { code, output } = await copy.run('build');
    expect(code).toBe(1);
    expect(output).toMatch(
      /^content\/clinic\.yaml:\d+:3\n {2}"Mondy" is not a day of the week\.\n {2}Did you mean Monday\?\n\ncontent\/conditions\/sciatica\.mdx:\d+:\d+\n {2}There is no page content\/conditions\/hip-disfunction\.mdx\.\n {2}Did you mean "hip-dysfunction"\?\n\ncontent\/conditions\/shin\.md:1:1\n/,
    );
    expect(output).toMatch(/3 problems to fix in content\/\.\n$/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(copy.read('dist/index.html')).toBe('the last good site');
    expect(existsSync(join(copy.folder, 'dist.next'))).toBe(false);
  });
});

describe('a build that makes a faulty page', () => {
  it('is not published', async () => {
    mkdirSync(join(copy.folder, 'dist'));
    copy.write('dist/index.html', 'the last good site');
    copy.edit('src/pages/404.astro', '</BaseLayout>', '<a href="/prices/">Prices</a></BaseLayout>');
    const { code, output } = await copy.run('build');
    expect(output).toMatch(
      /^404\.html links to \/prices\/, and no page is there\.\n1 fault on the built pages; dist is as it was\.\n$/m,
    );
    expect(code).toBe(1);
    expect(readdirSync(join(copy.folder, 'dist'))).toEqual(['index.html']);
    expect(copy.read('dist/index.html')).toBe('the last good site');
    expect(folders()).toEqual(['dist']);
  });
});

describe('a build that fails inside Astro', () => {
  it.each(['build', 'start'])('ends %s with the file, and without a stack trace', async (command) => {
    copy.write('content/conditions/heat.jpg', 'no picture');
    // From a template: the checks of content/ may come to look into pictures themselves.
    copy.edit('src/pages/404.astro', /^---\n/, "---\nimport heat from '../../content/conditions/heat.jpg';\n");
    copy.edit('src/pages/404.astro', '</BaseLayout>', '<img src={heat.src} alt="" /></BaseLayout>');
    const { code, output } = await run(`src/tools/commands/${command}.ts`);
    expect(code).toBe(1);
    expect(output).toContain('Could not process image metadata for `content/conditions/heat.jpg`');
    expect(output).not.toMatch(/\n\s+at /);
    expect(folders()).toEqual([]);
  });
});

describe('a command that is asked for what makes no sense', () => {
  it.each(['build', 'check'] as const)('%s says so of SOURCE_DATE_EPOCH in one sentence', async (command) => {
    for (const epoch of ['abc', '-5', '1.5', '99999999999999999']) {
      const { code, output } = await copy.run(command, { SOURCE_DATE_EPOCH: epoch });
      expect(output).toBe(
        `SOURCE_DATE_EPOCH is "${epoch}", and must be a whole number of seconds since 1970, or be left out.\n`,
      );
      expect(code).toBe(1);
    }
  });

  it.each(['--foo', 'foo', '--publish=yes'])('check says so of %s in one sentence', async (word) => {
    const { code, output } = await copy.run('check', {}, word);
    expect(output).toBe(`npm run check takes nothing but --publish, and was given: ${word}\n`);
    expect(code).toBe(1);
  });
});
