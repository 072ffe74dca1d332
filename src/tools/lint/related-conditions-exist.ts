import { nearestName } from '../../domain/nearest-name.ts';
import { wordList } from '../../domain/word-list.ts';
import { condition as schema } from '../../collections/schemas/condition.ts';
import { adviceIn, frontmatterOf, inYaml, type ContentRule } from './rule.ts';

/** A related condition is another page of content/conditions, named once. Astro would only log a name without a page. */
export const relatedConditionsExist: ContentRule = ({ conditions }) => {
  const slugs = conditions.map(({ slug }) => slug);
  const drafts = conditions.filter((file) => frontmatterOf(file).draft === true).map(({ slug }) => slug);
  return conditions.flatMap((file) => {
    const related = schema.shape.related.safeParse(frontmatterOf(file).related).data ?? [];
    const { frontmatter } = file;
    if (!frontmatter) return [];
    return related.flatMap(({ condition: slug }, i) => {
      const say = (message: string, fix: string) =>
        inYaml(file.path, frontmatter, { path: ['related', i, 'condition'], at: 'value', message, fix });
      if (slug === file.slug)
        return [say('The page names itself as related.', 'Remove the entry, or name another page.')];
      if (!slugs.includes(slug)) {
        const others = slugs.filter((other) => other !== file.slug);
        const meant = nearestName(slug, others);
        return [
          say(
            `There is no page content/conditions/${slug}.mdx.`,
            meant ? `Did you mean "${meant}"?` : `The pages are ${wordList(others)}.`,
          ),
        ];
      }
      if (related.findIndex((other) => other.condition === slug) !== i)
        return [say(`"${slug}" is named twice.`, 'Keep one of the two entries.')];
      return drafts.includes(slug)
        ? [
            adviceIn(
              file.path,
              `"${slug}" is a draft, so this link is not shown.`,
              'Publish that page, or remove the entry.',
              frontmatter.positionOf(['related', i, 'condition'], 'value'),
            ),
          ]
        : [];
    });
  });
};
