import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const data = ['illustrations/body', 'illustrations/scenes', 'illustrations/colors.ts', 'illustrations/mark.ts'];
const pure = [...data, 'collections/schemas', 'domain', 'illustrations'];

/** What each part of src may import from, itself apart: data flows one way, and nothing imports tools. */
const mayImport: Record<string, string[]> = {
  'env.d.ts': [],
  'illustrations/body': [],
  'illustrations/scenes': ['illustrations/body'],
  'illustrations/colors.ts': [],
  'illustrations/mark.ts': [],
  'collections/schemas': ['illustrations/body'],
  domain: [...data, 'collections/schemas'],
  illustrations: [...data, 'collections/schemas', 'domain'],
  'collections/build-time.ts': [],
  'collections/files-below.ts': [],
  'collections/reader': ['collections/files-below.ts', 'collections/schemas', 'domain'],
  'collections/clinic.ts': ['collections/reader', 'collections/schemas', 'content'],
  'collections/queries.ts': ['collections/build-time.ts', 'collections/clinic.ts', ...pure],
  'content.config.ts': ['collections/reader', 'collections/schemas'],
  client: ['domain'],
  integrations: ['collections/files-below.ts', 'collections/reader', ...pure],
  components: ['client', 'collections/queries.ts', 'styles', ...pure],
  layouts: ['client', 'collections/queries.ts', 'components', ...pure],
  pages: ['collections/queries.ts', 'components', 'integrations', 'layouts', 'styles', ...pure],
  tools: ['collections/build-time.ts', 'collections/files-below.ts', 'collections/reader', 'integrations', ...pure],
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
/** The longest name of a part that a path begins with. */
const partOf = (file: string) =>
  Object.keys({ ...mayImport, styles: [] })
    .filter((part) => `${file}/`.startsWith(`src/${part}/`))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), file.split('/')[0] ?? '');
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target]) => target ?? '');

describe('imports', () => {
  it('are read from every file of src', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf('src/collections/queries.ts')).toContain('astro:content');
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
    expect(files.filter((file) => importsOf(file).includes('astro:content')).sort()).toEqual([
      'src/collections/queries.ts',
      'src/content.config.ts',
    ]);
  });

  it('of Astro or Node, and the clock, are nowhere in schemas, domain and illustrations', () => {
    const clean = files.filter((file) => pure.includes(partOf(file)));
    expect(clean.length).toBeGreaterThan(50);
    expect(clean.filter((file) => importsOf(file).some((target) => /^(astro|node:)/.test(target)))).toEqual([]);
    expect(clean.filter((file) => /new Date\(\)|Date\.now\(\)|process\./.test(readFileSync(file, 'utf8')))).toEqual([]);
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
    "import { checkContent } from '../../../src/tools/lint/index.ts';",
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
