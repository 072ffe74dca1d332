import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/collections/files-below.ts';
import { hosts } from '../../../src/tools/deploy/hosts.ts';
import { realClinicYaml, sampleClinicYaml } from '../../fixtures/clinics.ts';
import { copySite, type SiteCopy } from '../copies/site-copy.ts';
import { elsewhere, runStep, type Ran } from './run-step.ts';
import { publishJob, workflow, type Step } from './workflow.ts';

const steps = (job: string) => (publishJob(job).steps ?? []).filter((step) => step.run);
const step = (job: string, name: string): Step => {
  const found = steps(job).find((one) => one.name === name);
  if (!found) throw new Error(`${job} has no step "${name}".`);
  return found;
};

/** `npm ci` would fetch anew what the copy has by a link; and the branch is main. */
const leftOut = ['Install', 'Refuse another branch'];

/** Runs the commands of the job `build`, in its order, until one fails. */
function build(copy: SiteCopy, host: string): Ran[] {
  const ran: Ran[] = [];
  for (const one of steps('build').filter(({ name = '' }) => !leftOut.includes(name))) {
    ran.push(runStep('publish.yml', one, { cwd: copy.folder, values: { 'vars.HOST': host } }));
    if (ran.at(-1)?.code !== 0) break;
  }
  return ran;
}

/** As a checkout leaves it: the ledger can be compared with what was committed. */
function commit(copy: SiteCopy): void {
  for (const words of ['init --quiet', 'add content', '-c user.name=t -c user.email=t@t commit --quiet -m site'])
    execFileSync('git', words.split(' '), { cwd: copy.folder });
}

let copy: SiteCopy;
beforeEach(() => {
  copy = copySite();
});
afterEach(() => {
  copy.discard();
});

describe.skipIf(elsewhere)('the job that builds', () => {
  it('stops at sample details, and tells the owner what to write where', () => {
    copy.write('content/clinic.yaml', sampleClinicYaml);
    commit(copy);
    const ran = build(copy, 'cloudflare');
    expect(ran.length).toBe(1);
    expect(ran[0]?.code).toBe(1);
    expect(ran[0]?.output).toContain('::error title=Nothing was published::');
    expect(ran[0]?.summary).toMatch(/^## Nothing was published: something in `content\/` has to be fixed first$/m);
    expect(ran[0]?.summary).toMatch(
      /^content\/clinic\.yaml:\d+:\d+\n {2}The phone is a sample, not a real one\.\n {2}Write the real one/m,
    );
    expect(existsSync(join(copy.folder, 'dist'))).toBe(false);
    expect(existsSync(join(copy.folder, 'dist.for-host'))).toBe(false);
  });

  it('makes what the host gets, and lists the addresses that are new', () => {
    copy.write('content/clinic.yaml', realClinicYaml);
    copy.write('content/addresses.txt', '# Every address.\n/\n/conditions/sciatica/');
    commit(copy);
    const ran = build(copy, 'github-pages');
    expect(ran.map(({ code, output }) => (code ? output : ''))).toEqual(['', '', '', '']);
    const fresh =
      /^new=(.*)$/m
        .exec(ran.at(-1)?.outputs ?? '')?.[1]
        ?.trim()
        .split(' ') ?? [];
    expect(fresh).toContain('/book/');
    expect(fresh).not.toContain('/');
    for (const address of fresh) expect(address).toMatch(/^\/([a-z-]+\/)+$/);
    const made = filesBelow(join(copy.folder, 'dist.for-host'));
    expect(made).toEqual(expect.arrayContaining(['index.html', 'book/index.html', '404.html', 'sitemap-0.xml']));
    expect(made.filter((file) => /\.(br|gz)$|^_redirects$/.test(file))).toEqual([]);

    // A name that is typed wrong: what was made for another host is not taken for it.
    const { code, output } = runStep('publish.yml', step('build', 'Make what the host gets'), {
      cwd: copy.folder,
      values: { 'vars.HOST': 'GitHub Pages' },
    });
    expect(output).toContain('"GitHub Pages" is not a host that this site knows.');
    expect(code).toBe(1);
  });

  it('lists none on a night on which no page came', () => {
    copy.write('content/clinic.yaml', realClinicYaml);
    writeFileSync(join(copy.folder, 'content/addresses.txt'), '');
    expect(runStep('publish.yml', step('build', 'Check the content'), { cwd: copy.folder }).code).toBe(0);
    commit(copy);
    expect(
      runStep('publish.yml', step('build', 'List the addresses that are new'), { cwd: copy.folder }),
    ).toMatchObject({ code: 0, outputs: 'new=\n' });
  });

  it('publishes main alone', () => {
    const refusal = step('build', 'Refuse another branch');
    expect(refusal.if).toBe("github.ref != 'refs/heads/main'");
    const { code, output } = runStep('publish.yml', refusal, { cwd: copy.folder });
    expect(output).toContain('Only the branch main is published.');
    expect(code).toBe(1);
  });
});

it.skipIf(elsewhere)('where no host is chosen, the run says how to choose one, and is no failure', () => {
  expect(publishJob('no-host').if).toBe("vars.HOST == ''");
  expect(publishJob('build').if).toBe("vars.HOST != ''");
  const { code, output, summary } = runStep('publish.yml', step('no-host', 'Say how to choose a host'), {
    cwd: copy.folder,
  });
  expect(code).toBe(0);
  expect(output).toContain('::notice title=Nothing was published::No host is chosen yet.');
  for (const said of [output, summary]) {
    expect(said).toContain('HOST');
    for (const host of hosts) expect(said).toContain(host);
  }
});

describe.skipIf(elsewhere)('a night', () => {
  const look = workflow('nightly.yml').jobs.published?.steps?.find(({ id }) => id === 'look') ?? {};
  const looked = () => runStep('nightly.yml', look, { cwd: copy.folder });

  it('renews a site that was published', () => {
    copy.write('content/addresses.txt', '# Every address.\n/\n/book/\n');
    expect(looked()).toMatchObject({ code: 0, outputs: 'before=yes\n' });
  });

  it('is quiet, and no failure, while the site was never published', () => {
    copy.write('content/addresses.txt', '# Every address.\n');
    expect(looked()).toMatchObject({ code: 0, outputs: '' });
    expect(looked().output).toContain('::notice title=Nothing to renew::The site was never published');
  });
});
