import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect } from 'vitest';
import { checkContent } from '../../../../src/tools/lint/index.ts';
import { picturesCanBeShown } from '../../../../src/tools/lint/pictures-can-be-shown.ts';
import type { Checked } from '../../../../src/tools/lint/rule.ts';
import { contentFrom } from '../../../../src/collections/reader/content.ts';
import { fixtureDay, fixtureTexts } from '../../../fixtures/site-content.ts';

export const clinic = 'content/clinic.yaml';
export const sciatica = 'content/conditions/sciatica.mdx';
export const about = 'content/pages/about.mdx';
export const allowed = 'content/allowed.yaml';

/** What tests edit in the clinic file of the fixture site. */
export const nameLine = 'name: Mesa Bodywork';
export const phoneLine = 'phone: "720-304-8816"';
export const mondayLine = 'Monday to Thursday: 9am to 5:30pm\n';
export const specialDays = /^specialDays:(?:\n .*)+/m;

/** The texts of the fixture site anew for each test of a file, to be edited there. */
export function editedContent() {
  let texts = new Map<string, string>();
  let pictures = new Map<string, Buffer>();
  beforeEach(() => {
    texts = new Map(fixtureTexts);
    pictures = new Map();
  });

  const text = (file: string) => texts.get(file) ?? '';
  const write = (file: string, words: string | Buffer) => {
    texts.set(file, typeof words === 'string' ? words : '');
    if (typeof words !== 'string') pictures.set(file, words);
  };
  const edit = (file: string, from: string | RegExp, to: string) => {
    const after = text(file).replace(from, () => to);
    expect(after, `${String(from)} is not in ${file}`).not.toBe(text(file));
    write(file, after);
  };
  const remove = (file: string) => {
    expect(texts.delete(file), `${file} is not there`).toBe(true);
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
  // In the order in which a folder has them.
  const content = (): Checked => ({ ...contentFrom(new Map([...texts].sort())), today: fixtureDay });
  const problems = () => checkContent(content());
  /** Pictures are read from files. */
  const pictureProblems = async () => {
    const root = mkdtempSync(join(tmpdir(), 'clinic-pictures-'));
    try {
      for (const [file, bytes] of pictures) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), bytes);
      }
      return await picturesCanBeShown(content(), root);
    } finally {
      rmSync(root, { recursive: true });
    }
  };
  return { text, write, edit, remove, insert, set, lineOf, placeOf, content, problems, pictureProblems };
}
