import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/tools/lint/index.ts';
import { contentFrom } from '../../src/collections/reader/content.ts';
import { knownConditions } from '../../src/collections/reader/known-conditions.ts';
import { publishedIn } from '../../src/collections/reader/page-sources.ts';
import { clinicView } from '../../src/domain/clinic-view.ts';
import { clinicNode } from '../../src/domain/seo/structured-data/clinic-node.ts';
import { newCondition } from '../../src/tools/scaffold/new-condition.ts';
import { drawingNames } from '../../src/illustrations/scenes/index.ts';
import { clinic } from '../../src/collections/schemas/clinic.ts';
import { fixtureDay, fixtureTexts } from '../fixtures/site-content.ts';

/** A change that the guide shows: text in files, or, without files, the path of a file. */
interface Example {
  files: string[];
  before: string;
  after: string;
}

const guide = readFileSync('content/README.md', 'utf8');
const today = fixtureDay;
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

let texts = new Map<string, string>();
beforeEach(() => {
  texts = new Map(fixtureTexts);
});

/** What the guide shows of the clinic's own hours and dates, which the fixture site has others of. */
const own = /^(hours|specialDays|updated):/;

/** The text of a file, with the setting that the guide shows as the guide shows it. */
function textOf(file: string, before: string): string {
  const text = texts.get(file) ?? '';
  const [, name] = own.exec(before) ?? [];
  return name ? text.replace(new RegExp(`^${name}:.*(?:\\n .*)*`, 'm'), () => before) : text;
}

/** Does what the guide says, in the fixture site's texts. */
function follow({ files, before, after }: Example): void {
  if (files.length === 0) {
    texts.set(after, texts.get(before) ?? '');
    expect(texts.delete(before), `There is no ${before}`).toBe(true);
  }
  for (const file of files) {
    const [head = '', tail, ...more] = textOf(file, before).split(before);
    expect(tail, `${file} does not say: ${before}`).toBeDefined();
    expect(more, `${file} says more than once: ${before}`).toEqual([]);
    texts.set(file, head + after + (tail ?? ''));
    for (const [, picture = ''] of after.matchAll(/\]\(\.\/([^)]+)\)/g))
      texts.set(posix.join(posix.dirname(file), picture), '');
  }
}

/** What `npm run new` writes; the owner's own words, in place of its prompts, are stood in for by the prompts'. */
function makeNewPage(finished: boolean): void {
  const { path, text } = newCondition({ title: newTitle }, knownConditions(contentFrom(texts)), today);
  const words = text
    .replaceAll('TODO: ', '')
    .replace('https://todo.invalid/', 'https://www.nhs.uk/conditions/sciatica/');
  texts.set(path, finished ? words : text);
}

/** Follows a section of the guide from the fixture site. @returns the content after it. */
function followed(section: string) {
  if (section === 'Add a page' || section === 'Publish') makeNewPage(section === 'Publish');
  const examples = sections.get(section) ?? [];
  expect(examples).not.toEqual([]);
  examples.forEach(follow);
  const content = contentFrom(texts);
  const problems = checkContent({ ...content, today });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  return content;
}

/** The settings that a section shows after its change; days stay as they are written. */
const shownAfter = (section: string) =>
  parse(sections.get(section)?.[0]?.after ?? '', { schema: 'core' }) as Record<string, unknown>;

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
    (section) => {
      followed(section);
    },
  );

  it('names every drawing', () => {
    const shown = /^There are \w+ small drawings[^]*?\. A drawing/m.exec(guide)?.[0] ?? '';
    expect([...shown.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(drawingNames);
  });

  it('is right on: Change the hours', () => {
    const { hours } = clinic.parse(followed('Change the hours').clinic.data);
    expect({ hours }).toEqual(shownAfter('Change the hours'));
  });

  it('is right on: Close for a holiday', () => {
    const details = clinic.parse(followed('Close for a holiday').clinic.data);
    expect({ specialDays: details.specialDays }).toEqual(shownAfter('Close for a holiday'));
    expect(clinicView(details, today).specialDays).toHaveLength(details.specialDays.length);
  });

  it('is right on: Tell search engines more', () => {
    const details = clinic.parse(followed('Tell search engines more').clinic.data);
    expect(details).toMatchObject(shownAfter('Tell search engines more'));
    expect(clinicView(details, today).priceRange).toBe(details.priceRange);
    expect(clinicNode(details, today)).toMatchObject({
      geo: { latitude: details.geo?.lat, longitude: details.geo?.lng },
      priceRange: details.priceRange,
    });
  });

  it('is right on: Rename a page', () => {
    const { addresses, redirects } = publishedIn(followed('Rename a page'));
    expect(addresses).not.toContain('/conditions/it-band/');
    expect(redirects.get('/conditions/it-band/')).toBe('/conditions/it-band-pain/');
  });

  it('is right on: Publish', () => {
    const { addresses } = publishedIn(followed('Publish'));
    expect(addresses).toContain('/conditions/plantar-fasciitis/');
  });
});
