import { z } from 'zod';
import type { YamlText } from '../../collections/reader/yaml.ts';
import { allowedWords } from '../../collections/schemas/allowed-words.ts';
import { clinic as clinicSchema } from '../../collections/schemas/clinic.ts';
import { condition } from '../../collections/schemas/condition.ts';
import { page } from '../../collections/schemas/page.ts';
import { inYaml, problemIn, type ContentRule } from './rule.ts';
import { sentences, type IssueSource } from './schema-sentences.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The names a schema allows at a path; its JSON Schema has them as plain data. */
function namesIn(schema: z.ZodType) {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const inside = (from: JsonSchema, step: string | number): JsonSchema[] =>
    (from.anyOf ?? [from]).flatMap((one) => {
      const next = typeof step === 'number' ? one.items : one.properties?.[step];
      return next ? [next] : (one.anyOf?.flatMap((other) => inside(other, step)) ?? []);
    });
  return (path: readonly (string | number)[]): string[] => {
    const found = path.reduce((schemas, step) => schemas.flatMap((one) => inside(one, step)), [root]);
    return [...new Set(found.flatMap((one) => (one.anyOf ?? [one]).flatMap((o) => Object.keys(o.properties ?? {}))))];
  };
}

const empty = (file: string) =>
  problemIn(
    file,
    file.endsWith('.mdx') ? 'No settings stand between the lines of ---.' : 'The file is empty.',
    'Write its settings, each on a line of its own: a name, a colon, a space and its value.',
  );

const judge = (schema: z.ZodType) => {
  let known: ReturnType<typeof namesIn> | undefined;
  return (file: string, yaml: YamlText | undefined, parsed = schema.safeParse(yaml?.data)) => {
    if (!yaml || yaml.errors.length > 0) return [];
    if (yaml.data === null) return [empty(file)];
    const source: IssueSource = {
      data: yaml.data,
      // It takes a while to list them, and few files have a name that is wrong.
      known: (path) => (known ??= namesIn(schema))(path),
      written: (path) => yaml.writtenAt(path),
    };
    return (parsed.error?.issues ?? [])
      .flatMap((issue) => sentences(issue, source))
      .map((problem) => inYaml(file, yaml, problem));
  };
};

const judges = {
  allowed: judge(allowedWords),
  clinic: judge(clinicSchema),
  condition: judge(condition),
  page: judge(page),
};

/** Unknown and missing settings, and values of the wrong kind, in every file's YAML. */
export const schemaHolds: ContentRule = ({ clinic, allowed, conditions, pages, paths }) => [
  ...(paths.includes(clinic.path) ? judges.clinic(clinic.path, clinic, clinic.parsed) : []),
  // A file that holds comments alone allows nothing.
  ...(allowed && allowed.data !== null ? judges.allowed(allowed.path, allowed) : []),
  ...conditions.flatMap(({ path, frontmatter }) => judges.condition(path, frontmatter)),
  ...pages.flatMap(({ path, frontmatter }) => judges.page(path, frontmatter)),
];
