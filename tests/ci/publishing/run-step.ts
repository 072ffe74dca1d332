import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { workflow, type Step } from './workflow.ts';

/** The steps are written for GitHub's Linux, which a Mac is near enough to: elsewhere their tests are skipped. */
export const elsewhere = process.platform === 'win32';

/** What a step left behind. */
export interface Ran {
  code: number;
  output: string;
  /** What it gave to later steps, as `name=value` lines. */
  outputs: string;
  /** What GitHub shows on the page of the run. */
  summary: string;
}

export interface Around {
  cwd: string;
  /** What `${{ … }}` stands for, by what is between the braces. */
  values?: Record<string, string>;
  /** Programs that stand in for those of GitHub's machine, by name: shell scripts. */
  programs?: Record<string, string>;
}

/** Bash as GitHub calls it (docs.github.com, "jobs.<job_id>.steps[*].shell"): a shell that is not said has no pipefail. */
const bash = (shell: string | undefined) => (shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']);

function filledIn(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`The test says nothing of ${expression}.`);
    return value;
  });
}

/** Runs the commands of a step of a workflow as GitHub would. */
export function runStep(file: string, step: Step, { cwd, values = {}, programs = {} }: Around): Ran {
  if (!step.run) throw new Error(`${step.name ?? 'The step'} has no commands.`);
  const temp = mkdtempSync(join(tmpdir(), 'clinic-runner-'));
  const at = (name: string) => join(temp, name);
  for (const name of ['outputs', 'summary']) writeFileSync(at(name), '');
  writeFileSync(at('step.sh'), step.run);
  for (const [name, script] of Object.entries(programs))
    writeFileSync(at(name), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 });
  const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text, values)]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [...bash(step.shell ?? workflow(file).defaults?.run?.shell), at('step.sh')],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: '',
        VITEST: '',
        PATH: [temp, resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: at('outputs'),
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_REPOSITORY: 'owner/site',
        ...(Object.fromEntries(own) as Record<string, string>),
      },
    },
  );
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const ran = { code: status ?? -1, output: stdout + stderr, outputs: read('outputs'), summary: read('summary') };
  rmSync(temp, { recursive: true });
  return ran;
}
