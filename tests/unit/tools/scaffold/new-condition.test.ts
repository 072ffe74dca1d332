import { describe, expect, it } from 'vitest';
import { readMdx, wordsOf, type MdxText } from '../../../../src/collections/reader/mdx.ts';
import { knownConditions } from '../../../../src/collections/reader/known-conditions.ts';
import { newCondition, whyNoNewCondition } from '../../../../src/tools/scaffold/new-condition.ts';
import type { NewConditionAnswers } from '../../../../src/domain/conditions/new-condition-answers.ts';
import { condition } from '../../../../src/collections/schemas/condition.ts';
import { fixtureDay, fixtureFolder } from '../../../fixtures/site-content.ts';

const known = knownConditions(fixtureFolder);
const sciatica = fixtureFolder.conditions.find(({ slug }) => slug === 'sciatica');
const today = fixtureDay;
const made = (answers: NewConditionAnswers, others = known) => newCondition(answers, others, today);
const settingsOf = (answers: NewConditionAnswers, others = known) =>
  condition.parse(readMdx(made(answers, others).text).frontmatter?.data);
const headings = ({ nodes }: MdxText) =>
  nodes.filter(({ type, depth }) => type === 'heading' && depth === 2).map(wordsOf);

const page = { slug: 'knee', title: 'Knee', draft: false, formerSlugs: ['patella'], askFirst: ['A fever', 'A wound'] };

describe('a new condition page', () => {
  const { path, text } = made({ title: 'Plantar fasciitis' });
  const written = readMdx(text).frontmatter?.data as Record<string, unknown>;

  it('has the file name of its title', () => {
    expect(path).toBe('content/conditions/plantar-fasciitis.mdx');
  });

  it('has every setting there is, in the order of the pages that there are', () => {
    expect(Object.keys(written).sort()).toEqual(Object.keys(condition.shape).sort());
    const present = Object.keys(sciatica?.frontmatter?.data as object);
    expect(Object.keys(written).filter((name) => present.includes(name))).toEqual(present);
  });

  it('is a draft of today that the schema accepts, with a prompt in every text', () => {
    const { title, safety, where, reviewed, updated, formerSlugs, draft, related, sources, ...texts } = settingsOf({
      title: 'Plantar fasciitis',
    });
    expect({ title, reviewed, updated, formerSlugs, draft }).toEqual({
      title: 'Plantar fasciitis',
      reviewed: today,
      updated: today,
      formerSlugs: [],
      draft: true,
    });
    expect(where).toEqual({ regions: ['lower-back'], view: 'back' });
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
    const prompts = strings([texts, safety.emergency, safety.urgent, related[0]?.because, sources[0]?.title]);
    expect(prompts.filter((prompt) => !prompt.startsWith('TODO: '))).toEqual([]);
  });

  it('has the sections of the pages that there are, each with a prompt', () => {
    expect(headings(readMdx(text))).toEqual(sciatica && headings(sciatica));
    for (const section of text.split(/^## /m)) expect(section).toContain('TODO: ');
    expect(text).toMatch(/<Steps>[^]+<\/Steps>[^]+<Do>[^]+<\/Do>[^]+<Dont>[^]+<\/Dont>/);
    expect(readMdx(text).error).toBeUndefined();
  });

  it('begins with what all pages say to ask first, and the first page that patients see', () => {
    const others = [
      { ...page, slug: 'a', draft: true, askFirst: ['Of a draft'] },
      { ...page, slug: 'b' },
      { ...page, slug: 'c', askFirst: ['A wound'] },
    ];
    expect(settingsOf({ title: 'Heel' }, others).safety.askFirst).toEqual(['A wound']);
    expect(settingsOf({ title: 'Heel' }, others).related.map((link) => link.condition)).toEqual(['b']);
    const apart = [page, { ...page, askFirst: [] }];
    expect(settingsOf({ title: 'Heel' }, apart).safety.askFirst[0]).toMatch(/^TODO: /);
  });

  it('takes answers in place of prompts', () => {
    const description = 'Heel pain: "plantar fasciitis" and what massage may add; # which signs need a physician.';
    const settings = settingsOf({
      title: '  Heel:\n pain ',
      description,
      regions: ['sole', 'calf'],
      related: ['sciatica', 'it-band'],
    });
    expect(settings.title).toBe('Heel: pain');
    expect(settings.description).toBe(description);
    expect(settings.where.regions).toEqual(['sole', 'calf']);
    expect(settings.related.map((link) => link.condition)).toEqual(['sciatica', 'it-band']);
  });

  it.each(['Yes', '123', "it's: #1 - [a]", '- dash', 'x'.repeat(40), '“Frozen” shoulder {1} <2>', '@knee & `shin`'])(
    'takes the title %j',
    (title) => {
      expect(settingsOf({ title }).title).toBe(title);
      expect(readMdx(made({ title }).text).error).toBeUndefined();
    },
  );
});

describe('no page is made', () => {
  it.each([
    ['', 'The page needs a title, for example: npm run new -- "Plantar fasciitis".'],
    [' \n', 'The page needs a title, for example: npm run new -- "Plantar fasciitis".'],
    ['腰痛', '"腰痛" has no letters that a web address can hold. Give the page a title in Latin letters.'],
    ['KNEE!', 'content/conditions/knee.mdx is there already, and was left as it is. Edit it, or choose another title.'],
    [
      'Patella',
      '"patella" is a former name of content/conditions/knee.mdx, and still leads there. Choose another title.',
    ],
  ])('of %j', (title, words) => {
    expect(whyNoNewCondition(title, [page])).toBe(words);
  });

  it('of a title that another page has under another file name', () => {
    expect(whyNoNewCondition('it band  tension', known)).toBe(
      'content/conditions/it-band.mdx has the title "IT band tension" already. Edit it, or choose another title.',
    );
  });

  it('of a title that nobody could read in a browser tab', () => {
    expect(whyNoNewCondition('x'.repeat(41), known)).toBe('The title is too long: use 40 characters at most.');
  });

  it('unless it is new', () => {
    expect(whyNoNewCondition('Plantar fasciitis', known)).toBeUndefined();
  });
});
