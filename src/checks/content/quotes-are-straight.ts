import type { YamlText } from '../../content-files/yaml-text.ts';
import { everyPage, inYaml, type ContentRule } from './rule.ts';

type Path = (string | number)[];

const curled = /^[“”„‟].*[“”„‟]$/s;

function pathsOf(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return curled.test(data) ? [path] : [];
  if (typeof data !== 'object' || data === null) return [];
  const steps = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return steps.flatMap(([step, inside]) => pathsOf(inside, [...path, step]));
}

const judge = (file: string, yaml: YamlText | undefined) =>
  pathsOf(yaml?.data).flatMap((path) =>
    yaml
      ? [
          inYaml(file, yaml, {
            path,
            at: 'value',
            message: 'The quotation marks around this are curly, so they would be shown as part of the text.',
            fix: 'Use straight ones, as on the keyboard: "…".',
          }),
        ]
      : [],
  );

/** A word processor curls quotation marks, and YAML then takes them for text. */
export const quotesAreStraight: ContentRule = (content) => [
  ...judge(content.clinic.path, content.clinic),
  ...everyPage(content).flatMap(({ path, frontmatter }) => judge(path, frontmatter)),
];
