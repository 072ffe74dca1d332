import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { elsewhere, runStep } from './run-step.ts';
import { publishJob } from './workflow.ts';

let base: string;
const at = (name: string) => join(base, name);
const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Owner', '-c', 'user.email=owner@clinic.example', ...words], {
    cwd: at(cwd),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const ledger = 'content/addresses.txt';

/** The owner commits the ledger as it then is, and another file beside it. */
function ownerPushes(text: string): void {
  mkdirSync(at('owner/content'), { recursive: true });
  writeFileSync(at(`owner/${ledger}`), text);
  writeFileSync(at('owner/content/clinic.yaml'), `name: ${text.length}\n`);
  git('owner', 'add', '.');
  git('owner', 'commit', '--quiet', '-m', 'An edit');
  git('owner', 'push', '--quiet', 'origin', 'HEAD:main');
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'clinic-ledger-'));
  for (const name of ['github', 'owner', 'runner']) mkdirSync(at(name));
  git('github', 'init', '--quiet', '--bare', '--initial-branch=main');
  git('owner', 'init', '--quiet', '--initial-branch=main');
  git('owner', 'remote', 'add', 'origin', at('github'));
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

const checkout = () => git('runner', 'clone', '--quiet', '--depth=1', `file://${at('github')}`, '.');
const note = (fresh: string) => {
  const [step = {}] = (publishJob('addresses').steps ?? []).filter(({ run }) => run);
  return runStep('publish.yml', step, {
    cwd: at('runner'),
    values: { 'needs.build.outputs.new-addresses': fresh },
  });
};
const noted = () => git('github', 'show', `main:${ledger}`);
const commits = () => git('github', 'log', '--format=%s', 'main').trim().split('\n');

describe.skipIf(elsewhere)('the addresses of a first publishing', () => {
  it.each([
    ['as check leaves it', '# Every address.\n/book/\n'],
    ['whose last line is not ended', '# Every address.\n/book/'],
  ])('come back into a ledger %s, in one commit of that file', (_, text) => {
    ownerPushes(text);
    checkout();
    expect(note('/about/ /conditions/sciatica/ ').code).toBe(0);
    expect(noted()).toBe('# Every address.\n/book/\n/about/\n/conditions/sciatica/\n');
    expect(commits()).toEqual(['Note the addresses that were published', 'An edit']);
    expect(git('github', 'show', '--format=', '--name-only', 'main').trim()).toBe(ledger);
  });

  it('come back once, from an editor of Windows too', () => {
    ownerPushes('# Every address.\r\n/book/\r\n');
    checkout();
    expect(note('/book/ /about/ ').code).toBe(0);
    expect(note('/book/ /about/ ').code).toBe(0);
    expect(noted()).toBe('# Every address.\r\n/book/\r\n/about/\n');
    expect(commits().length).toBe(2);
  });

  it('come back though the owner pushed meanwhile', () => {
    ownerPushes('/book/\n');
    checkout();
    ownerPushes('/book/\n/first-visit/\n');
    expect(note('/about/ ').code).toBe(0);
    expect(noted()).toBe('/book/\n/first-visit/\n/about/\n');
  });

  it('come back though the owner pushes at the very same time', () => {
    ownerPushes('/book/\n');
    checkout();
    // The first push finds main moved on, as it would be between a fetch and a push.
    const hook = at('github/hooks/update');
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\nexit 1\n`, { mode: 0o755 });
    expect(note('/about/ ').code).toBe(0);
    expect(noted()).toBe('/book/\n/about/\n');
  });

  it('are told to the owner where main is protected, and the run is red', () => {
    ownerPushes('/book/\n');
    checkout();
    writeFileSync(at('github/hooks/update'), '#!/bin/sh\necho "protected branch" >&2\nexit 1\n', { mode: 0o755 });
    const { code, output, summary } = note('/about/ /conditions/sciatica/ ');
    expect(code).toBe(1);
    expect(output).toContain('::error title=The site is published, but its new addresses are not noted::');
    expect(summary).toContain('most likely because `main` is protected');
    expect(summary).toContain('\n/about/\n/conditions/sciatica/\n');
    expect(readFileSync(at(`owner/${ledger}`), 'utf8')).toBe(noted());
  });
});
