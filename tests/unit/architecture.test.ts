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
  mdx: ['domain'],
  brand: ['domain'],
  'content.config.ts': ['content-files', 'schemas'],
  'site.ts': ['build-time.ts', 'clinic.ts', 'domain', 'schemas'],
  components: ['site.ts', 'brand', 'browser', 'domain', 'drawings', 'schemas', 'styles'],
  layouts: ['site.ts', 'browser', 'components', 'domain', 'schemas', 'styles'],
  pictures: ['files-below.ts'],
  sitemap: ['domain'],
  cards: ['brand', 'domain'],
  pages: ['site.ts', 'brand', 'cards', 'layouts', 'components', 'domain', 'drawings', 'schemas', 'styles'],
  checks: ['content-files', 'domain', 'files-below.ts', 'schemas'],
  hosting: ['domain', 'files-below.ts'],
  cli: [
    'anatomy',
    'build-time.ts',
    'checks',
    'content-files',
    'domain',
    'files-below.ts',
    'hosting',
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

it('no clinic detail stands in src, examples apart: hours, phone and address have one place', () => {
  const phone = /\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/;
  const hours = /\b\d{1,2}(?::\d\d)? ?[ap]m (?:to|-|–) \d{1,2}(?::\d\d)? ?[ap]m/;
  const place = /\b\d+ [A-Z]\w+ (?:Street|Lane|Avenue|Road|Drive)\b|"\d{5}"/;
  const details = new RegExp([phone, hours, place].map(({ source }) => source).join('|'), 'g');
  const examples = ['720-555-0100', '9am to 5:30pm', '9am to 1pm', '2pm to 6pm', '123 Main Street', '"80401"'];
  expect('Call 303-221-4376, Mon 10am to 6pm, 12 Elm Street, "80302"'.match(details)).toHaveLength(4);
  const found = files.flatMap((file) => readFileSync(file, 'utf8').match(details) ?? []);
  expect(found.filter((detail) => !examples.includes(detail))).toEqual([]);
});

describe('what the owner writes', () => {
  /** Reads content/ or dist: by a call that is given the folder, by one that takes it where nothing is given, or by an import. */
  const reading = new RegExp(
    [
      /\b(?:read|exists|open|glob|files|cp|copy|create|served|site)\w*\(\s*['"`](?:\.\/)?(?:content|dist)['"`/]/,
      /\b(?:join|resolve)\(\s*['"`](?:\.\/)?(?:content|dist)['"`/]/,
      /\breadContent\(\)/,
      /['"`](?:\.\.\/)+(?:content|dist)\//,
    ]
      .map(({ source }) => source)
      .join('|'),
  );
  /** What holds the rules that are true of any content, and the guide's own test. */
  const mayRead = ['tests/e2e/site-test.ts', 'tests/e2e/shipped.spec.ts', 'tests/unit/owner-guide.test.ts'];
  const tests = globSync('tests/{*,{unit,e2e,fixtures,browser}/**/*}.ts').map((file) => file.replaceAll('\\', '/'));

  it.each([
    "const text = readFileSync('content/clinic.yaml', 'utf8');",
    'const site = readBuiltSite(`dist`);',
    "cpSync('content', folder, { recursive: true });",
    "const page = join('dist', 'index.html');",
    "globSync(\n  './dist/*.html')",
    'const { conditions } = readContent();',
    "new URL('../../content/README.md', import.meta.url)",
  ])('would be read by %s', (code) => {
    expect(code).toMatch(reading);
  });

  it.each([
    "write('content/pages/about.mdx', words);",
    "import { checkContent } from '../../../src/checks/content/index.ts';",
    'const content = readContent(root);',
    "const at = join(root, 'dist');",
  ])('is not by %s', (code) => {
    expect(code).not.toMatch(reading);
  });

  it('is read by no test but those of tests/site and tests/ci', () => {
    expect(tests.length).toBeGreaterThan(100);
    const found = tests.filter((file) => !mayRead.includes(file) && reading.test(readFileSync(file, 'utf8')));
    // The examples above.
    expect(found).toEqual(['tests/unit/architecture.test.ts']);
  });
});
