import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { checkContent } from '../../../src/checks/content/index.ts';
import { picturesCanBeShown } from '../../../src/checks/content/pictures-can-be-shown.ts';
import type { Checked } from '../../../src/checks/content/rule.ts';
import { readContent } from '../../../src/content-files/content-folder.ts';

export const clinic = 'content/clinic.yaml';
export const sciatica = 'content/conditions/sciatica.mdx';
export const about = 'content/pages/about.mdx';
export const allowed = 'content/allowed.yaml';

/** A copy of the shipped content for each test of a file, to be edited there. */
export function editedContent() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'clinic-content-'));
    cpSync('content', join(root, 'content'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, words: string | Buffer) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), words);
  };
  const edit = (file: string, from: string | RegExp, to: string) => {
    const after = text(file).replace(from, () => to);
    expect(after, `${String(from)} is not in ${file}`).not.toBe(text(file));
    write(file, after);
  };
  const remove = (file: string) => {
    rmSync(join(root, file));
  };
  /** Puts a paragraph before the first heading of a page's text. */
  const insert = (file: string, paragraph: string) => {
    edit(file, '\n## ', `\n${paragraph}\n\n## `);
  };
  /** Gives a setting of one line another value. */
  const set = (file: string, name: string, value: string) => {
    edit(file, new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`);
  };
  const lineOf = (file: string, words: string) =>
    text(file)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;
  /** Where words stand first, as editors count. */
  const placeOf = (file: string, words: string) => {
    const at = text(file).indexOf(words);
    expect(at, `${words} is not in ${file}`).toBeGreaterThanOrEqual(0);
    const before = text(file).slice(0, at).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const content = (): Checked => ({ ...readContent(root), today: '2026-11-23' });
  const findings = () => checkContent(content());
  const pictureFindings = () => picturesCanBeShown(content(), root);
  return { text, write, edit, remove, insert, set, lineOf, placeOf, content, findings, pictureFindings };
}
