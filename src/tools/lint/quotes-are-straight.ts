import { textsIn } from '../../collections/reader/page-settings.ts';
import type { YamlText } from '../../collections/reader/yaml.ts';
import { everyPage, inYaml, type ContentRule } from './rule.ts';

const curled = /^[“”„‟].*[“”„‟]$/s;

const judge = (file: string, yaml: YamlText) =>
  textsIn(yaml.data)
    .filter(([, words]) => curled.test(words))
    .map(([path]) =>
      inYaml(file, yaml, {
        path,
        at: 'value',
        message: 'The quotation marks around this are curly, so they would be shown as part of the text.',
        fix: 'Use straight ones, as on the keyboard: "…".',
      }),
    );

/** A word processor curls quotation marks, and YAML then takes them for text. */
export const quotesAreStraight: ContentRule = (content) => [
  ...judge(content.clinic.path, content.clinic),
  ...everyPage(content).flatMap(({ path, frontmatter }) => (frontmatter ? judge(path, frontmatter) : [])),
];
