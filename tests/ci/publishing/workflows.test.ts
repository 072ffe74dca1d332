import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hosts } from '../../../src/tools/deploy/hosts.ts';
import { neededBy, publishJob, workflow, workflows, workflowTexts, type Job, type Step } from './workflow.ts';

const allJobs = [...workflows].flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ file, name, job, where: `${file}: ${name}` })),
);
const stepsOf = ({ steps = [] }: Job): Step[] => steps;
const allSteps = allJobs.flatMap(({ where, job }) => stepsOf(job).map((step) => ({ where, step })));

describe('workflows', () => {
  it('are there', () => {
    expect([...workflows.keys()]).toEqual(['nightly.yml', 'publish.yml', 'test.yml']);
    expect(allSteps.length).toBeGreaterThan(15);
  });

  it('use actions of GitHub alone, each by its commit, with its version beside it', () => {
    const lines = [...workflowTexts].flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => /\buses:/.test(line))
        .map((line) => `${file}: ${line.trim().replace(/^- /, '')}`),
    );
    const used = [...allJobs.map(({ job }) => job.uses), ...allSteps.map(({ step }) => step.uses)].filter(Boolean);
    expect(lines.length).toBe(used.length);
    const pinned = /^\S+: uses: (?:actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/\w+\.yml)$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('name one commit for an action, wherever it is used', () => {
    const commits = Map.groupBy(
      new Set(allSteps.flatMap(({ step }) => step.uses ?? [])),
      (uses) => uses.split('@')[0] ?? '',
    );
    for (const [action, all] of commits) expect(all.length, action).toBe(1);
  });

  it('give each job what it needs and no more', () => {
    const given = allJobs.map(({ where, file, job }) => [where, job.permissions ?? workflow(file).permissions]);
    expect(Object.fromEntries(given)).toEqual({
      'nightly.yml: published': { contents: 'read' },
      'nightly.yml: publish': { contents: 'write', pages: 'write', 'id-token': 'write' },
      'publish.yml: no-host': {},
      'publish.yml: build': { contents: 'read' },
      'publish.yml: cloudflare': {},
      'publish.yml: netlify': {},
      'publish.yml: github-pages': { pages: 'write', 'id-token': 'write' },
      'publish.yml: addresses': { contents: 'write' },
      'test.yml: test': { contents: 'read' },
    });
  });

  it('leave no credentials with a checkout, but where the job pushes and runs no code of the repository', () => {
    for (const { where, job } of allJobs) {
      const steps = stepsOf(job);
      const keeps = steps
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .some((step) => step.with?.['persist-credentials'] !== false);
      expect(keeps, where).toBe(where === 'publish.yml: addresses');
      if (keeps) for (const { run = '' } of steps) expect(run, where).not.toMatch(/\b(npm|npx|node)\b/);
    }
  });

  it('end, should something hang', () => {
    for (const { where, job } of allJobs) if (!job.uses) expect(job['timeout-minutes'], where).toBeGreaterThan(0);
  });

  it('put nothing of an event into a script, and let no failure pass', () => {
    for (const { where, step } of allSteps) {
      expect(step.run ?? '', where).not.toContain('${{');
      expect(step['continue-on-error'], where).toBeUndefined();
    }
    for (const { where, job } of allJobs) expect(job['continue-on-error'], where).toBeUndefined();
  });

  it('show no secret to a pull request', () => {
    for (const [file, { on }] of workflows) {
      expect(Object.keys(on), file).not.toContain('pull_request_target');
      expect(Object.keys(on), file).not.toContain('workflow_run');
      if ('pull_request' in on) expect(workflowTexts.get(file)).not.toMatch(/secrets|token/i);
    }
  });

  it('tell GitHub that bash is meant, where a pipe stands: it would take a failed check for a passed one', () => {
    for (const { file, job, where } of allJobs)
      for (const { run = '', shell } of stepsOf(job))
        if (/[^|]\|[^|]/.test(run)) expect(shell ?? workflow(file).defaults?.run?.shell, where).toBe('bash');
  });
});

describe('whatever reaches visitors', () => {
  const publishes = ({ uses = '', run = '' }: Step) =>
    uses.startsWith('actions/deploy-pages@') || /wrangler pages deploy|netlify-cli\S* deploy|git push/.test(run);
  const publishing = allJobs.filter(({ job }) => stepsOf(job).some(publishes));

  it('goes out by publish.yml, a job a host', () => {
    expect(publishing.map(({ where }) => where).sort()).toEqual(
      [...hosts, 'addresses'].map((job) => `publish.yml: ${job}`).sort(),
    );
  });

  it('is published and tested on every push to main, an owner’s as well', () => {
    expect(workflow('publish.yml').on.push).toEqual({ branches: ['main'] });
    expect(workflow('test.yml').on).toEqual({
      push: { branches: ['main'] },
      pull_request: null,
    });
  });

  it('passed the guard, which nothing leads around', () => {
    const commands = stepsOf(publishJob('build')).map(({ run = '', uses = '' }) => run || uses);
    const order = [
      /npm run (--silent )?check -- --publish/,
      /npm run build/,
      /npm run for-host/,
      /upload-artifact@/,
    ].map((part) => commands.findIndex((command) => part.test(command)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    const mayBeSkipped = stepsOf(publishJob('build'))
      .slice(0, order[3])
      .filter((step) => step.if);
    expect(mayBeSkipped.map(({ name }) => name)).toEqual(['Refuse another branch']);
    for (const { file, name, job, where } of publishing) {
      expect(neededBy(workflow(file), name), where).toContain('build');
      expect(job.if, where).not.toMatch(/always\(\)|failure\(\)/);
    }
  });

  it('was built once: the jobs that publish have nothing of the repository', () => {
    for (const host of hosts) {
      const uses = stepsOf(publishJob(host)).flatMap((step) => step.uses ?? []);
      expect(uses.filter((action) => action.startsWith('actions/checkout@'))).toEqual([]);
      expect(publishJob(host).if).toBe(`vars.HOST == '${host}'`);
    }
  });

  it('is what the run made last, though it be run again', () => {
    const made = 'site-${{ github.run_attempt }}';
    expect(publishJob('build').outputs?.artifact).toBe(made);
    const names = (job: string, action: RegExp) =>
      stepsOf(publishJob(job))
        .filter(({ uses = '' }) => action.test(uses))
        .map((step) => step.with?.name ?? step.with?.artifact_name);
    expect(names('build', /upload-/)).toEqual([made, made]);
    for (const host of hosts)
      expect(names(host, /download-|deploy-/), host).toEqual(['${{ needs.build.outputs.artifact }}']);
  });

  it('goes out one at a time, and whole', () => {
    expect(workflow('publish.yml').concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
    // A caller in the same group would wait for itself.
    expect(workflow('nightly.yml').concurrency).toBeUndefined();
  });

  it('is noted when it is out, and only then', () => {
    expect([publishJob('addresses').needs].flat().sort()).toEqual(['build', ...hosts].sort());
    for (const host of hosts) expect(publishJob('addresses').if).toContain(`needs.${host}.result == 'success'`);
  });

  it('passes the guard where Netlify builds by itself', () => {
    expect(readFileSync('netlify.toml', 'utf8')).toMatch(
      /^ {2}command = "npm run check -- --publish && npm run build && npm run for-host -- netlify"\n {2}publish = "dist\.for-host"$/m,
    );
  });
});

describe('the night', () => {
  const nightly = workflow('nightly.yml');

  it('begins soon after midnight, in a time zone that is said, and not when everybody’s does', () => {
    expect(nightly.on.schedule?.length).toBe(1);
    const [night] = nightly.on.schedule ?? [];
    // That it is the clinic's is held by npm run check.
    expect(night?.timezone).toMatch(/^\w+\/\w+$/);
    expect(night?.cron).toMatch(/^([1-9]|[1-5]\d) 0 \* \* \*$/);
  });

  it('publishes as a push does', () => {
    const job = nightly.jobs.publish;
    expect(job?.uses).toBe('./.github/workflows/publish.yml');
    expect(workflow('publish.yml').on).toHaveProperty('workflow_call');
    const called = workflow('publish.yml').on.workflow_call as { secrets: object };
    expect(Object.keys(job?.secrets ?? {})).toEqual(Object.keys(called.secrets));
  });
});

describe('the tools of the hosts', () => {
  const run = (host: string) =>
    stepsOf(publishJob(host))
      .map((step) => step.run)
      .join('\n');

  it('are of one exact version, Cloudflare’s that of the tests', () => {
    const { dependencies } = JSON.parse(readFileSync('tests/ci/package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(run('cloudflare')).toContain(`npx --yes wrangler@${dependencies.wrangler ?? '?'} `);
    expect(run('netlify')).toMatch(/npx --yes netlify-cli@\d+\.\d+\.\d+ /);
  });

  it('run on the Node of the project', () => {
    const nodes = allSteps.flatMap(({ step }) => step.with?.['node-version'] ?? []);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(String(node)).toBe(readFileSync('.nvmrc', 'utf8').trim());
  });
});
