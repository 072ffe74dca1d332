import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part of src may import from, itself apart: data flows one way. */
const mayImport: Record<string, string[]> = {
  'env.d.ts': [],
  'build-time.ts': [],
  'files-below.ts': [],
  'running-process.ts': [],
  anatomy: [],
  drawings: ['anatomy'],
  schemas: ['anatomy'],
  domain: ['anatomy', 'drawings', 'schemas'],
  'content-files': ['domain', 'files-below.ts', 'schemas'],
  'clinic.ts': ['clinic.yaml?raw', 'content-files', 'schemas'],
  browser: ['domain'],
  fonts: ['content-files', 'schemas'],
  mdx: ['domain'],
  'lean-pages': ['files-below.ts', 'hosting'],
  theme: [],
  brand: ['domain', 'fonts', 'theme'],
  'content.config.ts': ['schemas'],
  'site.ts': ['build-time.ts', 'clinic.ts', 'domain', 'schemas'],
  components: ['site.ts', 'brand', 'browser', 'domain', 'drawings', 'schemas', 'styles'],
  styles: ['domain', 'schemas'],
  layouts: ['site.ts', 'browser', 'components', 'domain', 'schemas', 'styles', 'theme'],
  pictures: ['domain', 'files-below.ts'],
  sitemap: ['domain'],
  cards: ['site.ts', 'brand', 'components', 'domain', 'fonts', 'styles', 'theme'],
  pages: ['site.ts', 'brand', 'cards', 'layouts', 'components', 'domain', 'drawings', 'schemas', 'styles', 'theme'],
  checks: ['content-files', 'domain', 'files-below.ts', 'fonts', 'schemas', 'theme'],
  hosting: ['domain', 'files-below.ts'],
  releases: ['content-files', 'domain', 'files-below.ts', 'hosting', 'running-process.ts'],
  cli: [
    'anatomy',
    'build-time.ts',
    'checks',
    'content-files',
    'domain',
    'files-below.ts',
    'hosting',
    'releases',
    'running-process.ts',
    'schemas',
  ],
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const partOf = (file: string) => file.split('/')[1] ?? '';
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target]) => target ?? '');

describe('imports', () => {
  it('are read from every file of src', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf('src/site.ts')).toContain('astro:content');
  });

  it.each(files)('of %s go one way', (file) => {
    const from = partOf(file);
    expect(Object.keys(mayImport)).toContain(from);
    const parts = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => partOf(join(dirname(file), target).replaceAll('\\', '/')));
    expect(parts.filter((part) => part !== from && !mayImport[from]?.includes(part))).toEqual([]);
  });

  it('of astro:content are in one file, beside the registry', () => {
    expect(files.filter((file) => importsOf(file).includes('astro:content'))).toEqual([
      'src/content.config.ts',
      'src/site.ts',
    ]);
  });

  it('of Astro or Node, and the clock, are nowhere in schemas and domain', () => {
    const pure = files.filter((file) => ['schemas', 'domain'].includes(partOf(file)));
    expect(pure.filter((file) => importsOf(file).some((target) => /^(astro|node:)/.test(target)))).toEqual([]);
    expect(pure.filter((file) => /new Date\(\)|Date\.now\(\)|process\./.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

it('no clinic detail stands in src: hours, phone and address have one place', () => {
  const details = /6:30 ?pm|10am to|303-\d|Example Street|80302/;
  expect(files.filter((file) => details.test(readFileSync(file, 'utf8')))).toEqual([]);
});
