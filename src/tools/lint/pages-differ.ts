import type { PageFile } from '../../collections/reader/content.ts';
import { everyPage, frontmatterOf, inYaml, type ContentRule } from './rule.ts';

const said = (file: PageFile, name: string) => {
  const words = frontmatterOf(file)[name];
  return typeof words === 'string' ? words.trim().toLowerCase() : undefined;
};

/** Each page has a title and a description of its own: in search results they are all there is to tell pages apart. */
export const pagesDiffer: ContentRule = (content) => {
  const files = everyPage(content);
  return ['title', 'description'].flatMap((name) =>
    files.flatMap((file, i) => {
      const words = said(file, name);
      const earlier = files.slice(0, i).find((other) => words !== undefined && said(other, name) === words);
      const { frontmatter } = file;
      return earlier && frontmatter
        ? [
            inYaml(file.path, frontmatter, {
              path: [name],
              at: 'value',
              message: `${earlier.path} has the same ${name}.`,
              fix: `Give this page a ${name} of its own.`,
            }),
          ]
        : [];
    }),
  );
};
