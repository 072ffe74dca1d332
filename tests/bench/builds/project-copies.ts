import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copySite, type SiteCopy } from '../../ci/copies/site-copy.ts';
import { generateConditions } from './generated-content.ts';
import type { MeasuredBuild } from './measured-build.ts';
import type { MeasuredSteps } from './measured-steps.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Runs a script in a copy of the project. @returns what it printed last, which is JSON. */
async function measuredIn(copy: SiteCopy, script: string, ...words: string[]): Promise<unknown> {
  const options = { cwd: copy.folder, maxBuffer: 2 ** 30, env: { ...process.env, NODE_ENV: '' } };
  const { stdout } = await promisify(execFile)(process.execPath, [here(script), ...words], options);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

/** A copy of the project with so many condition pages, as it is or on Astro as it comes. */
export interface Project {
  kind: 'ours' | 'plain';
  copy: SiteCopy;
}

const cardRoute = 'src/pages/[...page]/card.png.ts';

/** Social cards are left out: they are a step of their own, and most of a first build. */
export function projectsWith(count: number): Record<Project['kind'], Project> {
  const project = (kind: Project['kind']): Project => {
    const copy = copySite();
    copy.remove(cardRoute);
    generateConditions(copy.folder, count);
    return { kind, copy };
  };
  const [ours, plain] = [project('ours'), project('plain')];
  cpSync(here('plain-astro/astro.config.mjs'), join(plain.copy.folder, 'astro.config.mjs'));
  return { ours, plain };
}

/** The fonts that a build of ours has cut. */
export function giveFonts({ ours, plain }: Record<Project['kind'], Project>): void {
  const [from, to] = [ours, plain].map(({ copy }) => join(copy.folder, '.cache/heading-fonts'));
  if (!from || !to) return;
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

export const buildOf = ({ kind, copy }: Project, extent: 'whole' | 'changes') =>
  measuredIn(copy, 'measured-build.ts', kind, extent) as Promise<MeasuredBuild>;

export const stepsOf = ({ copy }: Project) => measuredIn(copy, 'measured-steps.ts') as Promise<MeasuredSteps>;

/** The step that projects are made without. Cards that were drawn before are forgotten. */
export function addCards({ copy }: Project): void {
  cpSync(cardRoute, join(copy.folder, cardRoute));
  rmSync(join(copy.folder, '.cache/cards'), { recursive: true, force: true });
}

/** A page's title and a sentence of its text become others. */
export function editOnePage({ copy }: Project): void {
  const file = 'content/conditions/it-band.mdx';
  copy.edit(file, /^title: (.*)$/m, 'title: $1 again');
  copy.edit(file, '\n## ', '\nA sentence that was not here before.\n\n## ');
}
