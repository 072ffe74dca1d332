import type { YamlText } from '../../collections/reader/yaml.ts';
import { problemIn, type ContentRule } from './rule.ts';

/** YAML that cannot be read says nothing; what it meant to say cannot be checked. */
export const yamlReads: ContentRule = ({ clinic, allowed, conditions, pages }) => {
  const inText = (file: string, { errors }: YamlText) =>
    errors.map(({ position, message, fix }) => problemIn(file, message, fix, position));
  return [
    ...inText(clinic.path, clinic),
    ...(allowed ? inText(allowed.path, allowed) : []),
    ...[...conditions, ...pages].flatMap(({ path, frontmatter }) =>
      frontmatter
        ? inText(path, frontmatter)
        : [
            problemIn(
              path,
              'The file does not begin with its settings.',
              'Begin it with a line of ---, then title: and the others, then a line of ---.',
            ),
          ],
    ),
  ];
};
