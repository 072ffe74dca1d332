import { slugFromTitle } from '../../domain/slug-from-title.ts';
import { slugPattern } from '../../collections/schemas/slug.ts';
import { frontmatterOf, problemIn, inYaml, type ContentRule } from './rule.ts';

/**
 * A file's name is its page's address, so it is written as one, and no two files, nor a file and another's former
 * name, share one. On a disk that tells `Sciatica` from `sciatica`, the last would silently win.
 */
export const onePageASlug: ContentRule = ({ conditions, pages }) =>
  [conditions, pages].flatMap((files) => {
    const addresses = new Map<string, string>();
    const found = files.flatMap(({ path, slug }) => {
      const wanted = slugFromTitle(slug);
      const earlier = addresses.get(wanted);
      addresses.set(wanted, path);
      if (earlier)
        return [
          problemIn(
            path,
            `${earlier} already stands at this page's address.`,
            'Rename or remove one of the two files.',
          ),
        ];
      return slugPattern.test(slug)
        ? []
        : [
            problemIn(
              path,
              `"${slug}" can't be part of a web address.`,
              `Rename the file to ${wanted || 'a-plain-name'}.mdx.`,
            ),
          ];
    });
    const claimed = files.flatMap((file) => {
      const former = frontmatterOf(file).formerSlugs;
      const { frontmatter } = file;
      if (!Array.isArray(former) || !frontmatter) return [];
      return former.flatMap((slug: unknown, i) => {
        const other = typeof slug === 'string' ? addresses.get(slug) : undefined;
        addresses.set(String(slug), file.path);
        return other
          ? [
              inYaml(file.path, frontmatter, {
                path: ['formerSlugs', i],
                at: 'value',
                message: `${other} stands at the address of "${String(slug)}".`,
                fix: 'Remove this former name: an address leads to one page.',
              }),
            ]
          : [];
      });
    });
    return [...found, ...claimed];
  });
