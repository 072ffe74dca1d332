import { z } from 'zod';
import type { YamlText } from '../../content-files/yaml-text.ts';
import { clinic as clinicSchema } from '../../schemas/clinic.ts';
import { condition } from '../../schemas/condition.ts';
import { page } from '../../schemas/page.ts';
import { inYaml, type ContentRule } from './rule.ts';
import { sentences } from './schema-sentences.ts';

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

const judge = (schema: z.ZodType) => {
  const names = namesIn(schema);
  return (file: string, yaml: YamlText | undefined) => {
    if (!yaml || yaml.errors.length > 0) return [];
    const result = schema.safeParse(yaml.data);
    return (result.error?.issues ?? [])
      .flatMap((issue) => sentences(issue, yaml.data, names))
      .map((problem) => inYaml(file, yaml, problem));
  };
};

const judges = { clinic: judge(clinicSchema), condition: judge(condition), page: judge(page) };

/** Unknown and missing settings, and values of the wrong kind, in every file's YAML. */
export const schemaHolds: ContentRule = ({ clinic, conditions, pages }) => [
  ...judges.clinic(clinic.path, clinic),
  ...conditions.flatMap(({ path, frontmatter }) => judges.condition(path, frontmatter)),
  ...pages.flatMap(({ path, frontmatter }) => judges.page(path, frontmatter)),
];
