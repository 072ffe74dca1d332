import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { elsewhere, runStep } from './run-step.ts';
import { publishJob } from './workflow.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'clinic-host-job-'));
  writeFileSync(join(cwd, 'called'), '');
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const run = (job: string, values: Record<string, string>, programs: Record<string, string>) => {
  const [step = {}] = (publishJob(job).steps ?? []).filter((one) => one.run);
  return runStep('publish.yml', step, { cwd, values, programs });
};
const called = () => readFileSync(join(cwd, 'called'), 'utf8').trim().split('\n');

describe.skipIf(elsewhere)('Cloudflare', () => {
  const settings = { 'vars.CLOUDFLARE_ACCOUNT_ID': 'account', 'secrets.CLOUDFLARE_API_TOKEN': 'token' };
  /** Wrangler 4.164 lists projects as objects with these keys. */
  const npx = (projects: object[], code = 0) => `echo "$*" >> called
if [[ "$*" == *"project list"* ]]; then echo '${JSON.stringify(projects, null, 2)}'; exit ${code}; fi`;
  const project = (name: string) => ({ 'Project Name': name, 'Project Domains': `${name}.pages.dev` });
  const create = expect.stringContaining(
    'pages project create boulder-pain-relief --production-branch=main',
  ) as unknown as string;
  const deploy = expect.stringMatching(
    /^--yes wrangler@\S+ pages deploy site --project-name=boulder-pain-relief --branch=main$/,
  ) as unknown as string;

  it('gets its project the first time', () => {
    const { code } = run('cloudflare', settings, { npx: npx([project('another'), project('boulder-pain-relief-2')]) });
    expect(code).toBe(0);
    expect(called().slice(1)).toEqual([create, deploy]);
  });

  it('has it after that', () => {
    const { code } = run('cloudflare', settings, { npx: npx([project('boulder-pain-relief')]) });
    expect(code).toBe(0);
    expect(called().slice(1)).toEqual([deploy]);
  });

  it('gets nothing when it does not know the token', () => {
    expect(run('cloudflare', settings, { npx: npx([], 1) }).code).toBe(1);
    expect(called().length).toBe(1);
  });

  it.each(Object.keys(settings))('gets nothing, and the owner is told, without %s', (missing) => {
    const { code, output } = run('cloudflare', { ...settings, [missing]: '' }, { npx: npx([]) });
    expect(code).toBe(1);
    expect(output).toContain(missing.split('.')[1] ?? '');
    expect(called()).toEqual(['']);
  });
});

describe.skipIf(elsewhere)('Netlify', () => {
  const settings = { 'vars.NETLIFY_SITE_ID': 'site-id', 'secrets.NETLIFY_AUTH_TOKEN': 'token' };
  const npx = 'echo "$*" >> called';

  it('gets the folder as it is, on the real site', () => {
    expect(run('netlify', settings, { npx }).code).toBe(0);
    expect(called()).toEqual([
      expect.stringMatching(/^--yes netlify-cli@\S+ deploy --no-build --prod --dir=site$/) as unknown as string,
    ]);
  });

  it.each(Object.keys(settings))('gets nothing, and the owner is told, without %s', (missing) => {
    const { code, output } = run('netlify', { ...settings, [missing]: '' }, { npx });
    expect(code).toBe(1);
    expect(output).toContain(missing.split('.')[1] ?? '');
    expect(called()).toEqual(['']);
  });
});

describe.skipIf(elsewhere)('GitHub Pages', () => {
  const at = (address: string) => run('github-pages', { 'github.token': 'token' }, { gh: `echo '${address}'` });

  it.each(['https://boulderpainrelief.com/', 'http://www.boulderpainrelief.com', 'https://someone.github.io/'])(
    'gets a site that stands at a root: %s',
    (address) => {
      expect(at(address).code).toBe(0);
    },
  );

  it('gets none that would stand in a folder, and the owner is told what to enter', () => {
    const { code, output } = at('https://someone.github.io/clinic/');
    expect(code).toBe(1);
    expect(output).toContain('Settings, then Pages, and enter your own domain under Custom domain.');
  });

  it('gets none while it is switched off, and the owner is told where', () => {
    const { code, output } = run('github-pages', { 'github.token': 'token' }, { gh: 'exit 1' });
    expect(code).toBe(1);
    expect(output).toContain('choose GitHub Actions as the source');
  });
});
