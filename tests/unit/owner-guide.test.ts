import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/content/index.ts';
import { readContent } from '../../src/content-files/content-folder.ts';
import { knownConditions } from '../../src/content-files/known-conditions.ts';
import { publishedIn } from '../../src/content-files/page-sources.ts';
import { clinicView } from '../../src/domain/clinic-view.ts';
import { clinicNode } from '../../src/domain/structured-data/clinic-node.ts';
import { newCondition } from '../../src/domain/new-condition.ts';
import { drawingNames } from '../../src/drawings/index.ts';
import { clinic } from '../../src/schemas/clinic.ts';

/** A change that the guide shows: text in files, or, without files, the path of a file. */
interface Example {
  files: string[];
  before: string;
  after: string;
}

const guide = readFileSync('content/README.md', 'utf8');
const today = '2026-12-02';
const newTitle = 'Plantar fasciitis';

const pair =
  /^Before, (?:in (?<files>`[^\n]*`)|the file):\n\n```\w+\n(?<before>[^]*?)\n```\n\nAfter:\n\n```\w+\n(?<after>[^]*?)\n```$/gm;
const examplesIn = (section: string): Example[] =>
  [...section.matchAll(pair)].map(({ groups = {} }) => ({
    files: [...(groups.files ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    before: groups.before ?? '',
    after: groups.after ?? '',
  }));
const sections = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), examplesIn(section)]),
);

let root = '';
const at = (file: string) => join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clinic-guide-'));
  cpSync('content', at('content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Does what the guide says, in the copy. */
function follow({ files, before, after }: Example): void {
  if (files.length === 0) renameSync(at(before), at(after));
  for (const file of files) {
    const [head = '', tail, ...more] = read(file).split(before);
    expect(tail, `${file} does not say: ${before}`).toBeDefined();
    expect(more, `${file} says more than once: ${before}`).toEqual([]);
    writeFileSync(at(file), head + after + (tail ?? ''));
    for (const [, picture = ''] of after.matchAll(/\]\(\.\/([^)]+)\)/g))
      cpSync('tests/fixtures/picture.png', join(dirname(at(file)), picture));
  }
}

/** What `npm run new` writes; the owner's own words, in place of its prompts, are stood in for by the prompts'. */
function makeNewPage(finished: boolean): void {
  const { path, text } = newCondition({ title: newTitle }, knownConditions(readContent(root)), today);
  const words = text
    .replaceAll('TODO: ', '')
    .replace('https://todo.invalid/', 'https://www.nhs.uk/conditions/sciatica/');
  writeFileSync(at(path), finished ? words : text);
}

/** Follows a section of the guide from the content that is shipped. @returns the content after it. */
async function followed(section: string) {
  if (section === 'Add a page' || section === 'Publish') makeNewPage(section === 'Publish');
  const examples = sections.get(section) ?? [];
  expect(examples).not.toEqual([]);
  examples.forEach(follow);
  const content = readContent(root);
  const findings = await Promise.resolve(checkContent({ ...content, today }));
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  return content;
}

describe('the guide for the owner', () => {
  it('has a before and an after for each thing to do, and no other blocks', () => {
    expect([...sections.keys()]).toEqual([
      'Change the hours',
      'Close for a holiday',
      'Tell search engines more',
      'Edit a page',
      'Add a page',
      'Show where it hurts',
      'Add a picture',
      'Add a drawing',
      'Rename a page',
      'Publish',
    ]);
    const shown = [...sections.values()].flat().length;
    expect(guide.match(/^Before,/gm)).toHaveLength(shown);
    expect(guide.match(/^```$/gm)).toHaveLength(2 * shown + 1);
    expect(guide).toContain(`npm run new -- "${newTitle}"`);
  });

  it.each(['Edit a page', 'Add a page', 'Show where it hurts', 'Add a picture', 'Add a drawing'])(
    'is right on: %s',
    async (section) => {
      await followed(section);
    },
  );

  it('names every drawing', () => {
    const shown = /^There are \w+ small drawings[^]*?\. A drawing/m.exec(guide)?.[0] ?? '';
    expect([...shown.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(drawingNames);
  });

  it('is right on: Change the hours', async () => {
    const content = await followed('Change the hours');
    expect(clinicView(clinic.parse(content.clinic.data), today).hours).toEqual([
      { days: 'Monday to Thursday', hours: '10am to 6:30pm' },
      { days: 'Friday', hours: '9am to noon and 2pm to 6pm' },
      { days: 'Saturday and Sunday', hours: 'closed' },
    ]);
  });

  it('is right on: Close for a holiday', async () => {
    const content = await followed('Close for a holiday');
    const shown = (day: string) => clinicView(clinic.parse(content.clinic.data), day).specialDays;
    expect(shown(today)).toEqual([
      { dates: 'Thursday, December 24, 2026', hours: '10am to 2pm', reason: 'Christmas Eve' },
      { dates: 'December 25, 2026 to January 1, 2027', hours: 'closed', reason: 'Winter break' },
    ]);
    expect(shown('2027-01-02')).toEqual([]);
  });

  it('is right on: Tell search engines more', async () => {
    const content = await followed('Tell search engines more');
    const details = clinic.parse(content.clinic.data);
    expect(clinicView(details, today).priceRange).toBe('$90 to $120');
    expect(clinicNode(details, today)).toMatchObject({
      geo: { latitude: 40.015, longitude: -105.2705 },
      priceRange: '$90 to $120',
    });
  });

  it('is right on: Rename a page', async () => {
    const { addresses, redirects } = publishedIn(await followed('Rename a page'));
    expect(addresses).not.toContain('/conditions/it-band/');
    expect(redirects.get('/conditions/it-band/')).toBe('/conditions/it-band-pain/');
  });

  it('is right on: Publish', async () => {
    const { addresses } = publishedIn(await followed('Publish'));
    expect(addresses).toContain('/conditions/plantar-fasciitis/');
  });
});
