import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { frontmatterIndex } from '../../src/collections/reader/frontmatter-index.ts';
import { editorSchemas, type JsonSchema } from '../../src/tools/commands/editor-schemas/editor-schemas.ts';
import { bodyRegion } from '../../src/collections/schemas/body-region.ts';
import { fixtureFolder as content } from '../fixtures/site-content.ts';

type Kind = keyof ReturnType<typeof editorSchemas>;
const kinds: Kind[] = ['clinic', 'condition', 'page'];
const slugs = content.conditions.map(({ slug }) => slug);
const valueAt = (schema: JsonSchema, path: string) =>
  path.split('.').reduce<unknown>((inside, step) => (inside as JsonSchema | undefined)?.[step], schema);

const committed = (kind: Kind) => JSON.parse(readFileSync(`.vscode/schemas/${kind}.schema.json`, 'utf8')) as JsonSchema;
const slugPath = 'properties.related.items.properties.condition';
const offeredSlugs = (schema: JsonSchema) => valueAt(schema, `${slugPath}.anyOf.0.enum`) as string[];

/** Every field of a schema, by its path. */
function fieldsOf(schema: unknown, path: string[] = []): [path: string, field: JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, JsonSchema> };
  const fields = Object.entries(properties ?? {}).map(([name, field]): [string, JsonSchema] => [
    [...path, name].join('.'),
    field,
  ]);
  return [...fields, ...Object.entries(schema).flatMap(([step, inside]) => fieldsOf(inside, [...path, step]))];
}

describe("the editor's schemas", () => {
  it.each(kinds)('of a %s are as zod has them: else run npm run schemas', (kind) => {
    // With the pages they were written with: a page that comes or goes is no change of the schemas.
    expect(committed(kind)).toEqual(editorSchemas(offeredSlugs(committed('condition')))[kind]);
  });

  it.each(kinds)('describe every field of a %s', (kind) => {
    const fields = fieldsOf(committed(kind));
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.filter(([, { description }]) => typeof description !== 'string').map(([path]) => path)).toEqual([]);
  });

  it('offer what there is to choose from', () => {
    const { condition } = editorSchemas(slugs);
    expect(valueAt(condition, 'properties.where.properties.regions.items.enum')).toEqual(bodyRegion.options);
    expect(valueAt(condition, 'properties.where.properties.regions.items.enumDescriptions')).toContain('Buttock');
    expect(valueAt(condition, 'properties.where.properties.view.enum')).toEqual(['back', 'front', 'side']);
    expect(valueAt(condition, 'properties.where.properties.pathway.enum')).toContain('it-band');
    expect(offeredSlugs(condition)).toEqual(slugs);
    expect(editorSchemas([]).condition).not.toHaveProperty(`${slugPath}.anyOf`);
  });

  it('say in the words of the checks what is wrong', () => {
    expect(valueAt(committed('page'), 'properties.updated.patternErrorMessage')).toMatch(/^is not a date: write it as/);
  });
});

describe("by the editor's schemas", () => {
  const ajv = new Ajv();
  const valid = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(committed(kind))]));
  const faults = (kind: Kind, data: unknown) => {
    void valid[kind]?.(data);
    return (valid[kind]?.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
  };
  const sciatica = content.conditions.find(({ slug }) => slug === 'sciatica')?.frontmatter?.data as JsonSchema;

  it('all content of the fixture site is right', () => {
    expect(faults('clinic', content.clinic.data)).toEqual([]);
    for (const { frontmatter } of content.conditions) expect(faults('condition', frontmatter?.data)).toEqual([]);
    for (const { frontmatter } of content.pages) expect(faults('page', frontmatter?.data)).toEqual([]);
  });

  it('a page that is still to be written may be named, and no name of another form', () => {
    const related = (condition: string) => ({ ...sciatica, related: [{ condition, because: 'They go together.' }] });
    expect(faults('condition', related('plantar-fasciitis'))).toEqual([]);
    expect(faults('condition', related('Plantar fasciitis'))).not.toEqual([]);
  });

  it.each([
    ['condition', { ...sciatica, symptons: [] }],
    ['condition', { ...sciatica, where: { regions: ['glutes'], view: 'back' } }],
    ['condition', { ...sciatica, reviewed: 'last week' }],
    ['clinic', { ...(content.clinic.data as object), phone: 7205550123 }],
    ['page', {}],
  ] as const)('a mistake in a %s is seen', (kind, data) => {
    expect(faults(kind, data)).not.toEqual([]);
  });
});

it('every page is filed under its schema, in the form of Astro’s language server', () => {
  const { collections, entries } = frontmatterIndex(content, '/Some Folder');
  expect(collections.map(({ name }) => name)).toEqual(['condition', 'page']);
  expect(entries['file:///some folder/content/conditions/sciatica.mdx']).toBe('condition');
  expect(entries['file:///some folder/content/pages/about.mdx']).toBe('page');
  expect(Object.keys(entries)).toHaveLength(content.conditions.length + content.pages.length);
});
