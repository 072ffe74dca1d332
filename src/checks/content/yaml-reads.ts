import type { YamlText } from '../../content-files/yaml-text.ts';
import { problemIn, type ContentRule } from './rule.ts';

/** What the YAML reader stumbles over, by its own code, in words. */
function explain(message: string): [wrong: string, mend: string] {
  if (/unique/i.test(message))
    return ['This name stands twice in the same list of settings.', 'Keep one of the two lines.'];
  if (/tab/i.test(message))
    return ['There is a tab at the start of this line.', 'Use spaces: two for each step inwards.'];
  if (/implicit keys|compact mapping|Nested mappings/i.test(message))
    return [
      'A colon followed by a space stands inside the text.',
      'Put the whole text after the first colon in quotes: title: "Sciatica: what helps".',
    ];
  if (/quote/i.test(message))
    return ['A quotation mark is opened and not closed.', 'Close it at the end of the text with the same mark.'];
  return [
    'This line can’t be read.',
    'Check the line and the one before it: a name, a colon, a space and the text; two spaces for each step inwards.',
  ];
}

/** YAML that cannot be read says nothing; what it meant to say cannot be checked. */
export const yamlReads: ContentRule = ({ clinic, conditions, pages }) => {
  const inText = (file: string, { errors }: YamlText) =>
    errors.map(({ position, message }) => problemIn(file, ...explain(message), position));
  return [
    ...inText(clinic.path, clinic),
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
