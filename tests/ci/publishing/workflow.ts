import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One step of a job: an action, or commands of the shell. */
export interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  'continue-on-error'?: unknown;
}

type Permissions = Record<string, string>;

export interface Job {
  if?: string;
  needs?: string | string[];
  uses?: string;
  steps?: Step[];
  permissions?: Permissions;
  outputs?: Record<string, string>;
  secrets?: unknown;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
}

/** What the tests look at in a file of .github/workflows. */
export interface Workflow {
  on: Record<string, unknown> & { schedule?: { cron: string; timezone?: string }[] };
  permissions?: Permissions;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  defaults?: { run?: { shell?: string } };
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';

export const workflowTexts = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);

export const workflows = new Map(
  [...workflowTexts].map(([file, text]) => [file, parse(text, { strict: true }) as Workflow] as const),
);

export function workflow(file: string): Workflow {
  const found = workflows.get(file);
  if (!found) throw new Error(`There is no ${file} in ${folder}.`);
  return found;
}

/** A job of publish.yml. */
export function publishJob(name: string): Job {
  const job = workflow('publish.yml').jobs[name];
  if (!job) throw new Error(`publish.yml has no job ${name}.`);
  return job;
}

/** The jobs that a job waits for, near and far. */
export function neededBy({ jobs }: Workflow, name: string): string[] {
  const near = [jobs[name]?.needs ?? []].flat();
  return [...new Set([...near, ...near.flatMap((job) => neededBy({ jobs } as Workflow, job))])];
}
