import { linkWords } from '../../domain/prose/link-texts.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { condition as schema } from '../../collections/schemas/condition.ts';
import { frontmatterOf, inYaml, type ContentRule } from './rule.ts';

/** Two sources of a page that are called the same are one: readers could not tell their links apart. */
export const sourcesDiffer: ContentRule = ({ conditions }) =>
  conditions.flatMap((file) => {
    const { frontmatter } = file;
    const sources = schema.shape.sources.safeParse(frontmatterOf(file).sources).data ?? [];
    const urls = new Map<string, string>();
    return sources.flatMap(({ publisher, title, year, url }, i) => {
      const words = linkWords(`${publisher}. ${title}, ${year ?? ''}`);
      const earlier = urls.get(words) ?? url;
      urls.set(words, earlier);
      if (earlier === url || !frontmatter) return [];
      const message = `${quoted(title)} by ${publisher} is a source already, at ${earlier}.`;
      const fix = 'Remove one of the two, or say in the title what is different here.';
      return [inYaml(file.path, frontmatter, { path: ['sources', i, 'title'], at: 'value', message, fix })];
    });
  });
