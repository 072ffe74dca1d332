import type { DistRule } from './built-site.ts';

/** No two pages share a title or a description: search results would not tell them apart. */
export const wordsAreUnique: DistRule = ({ pages }) =>
  (
    [
      ['title', 'title'],
      ['description', 'meta[name=description]'],
    ] as const
  ).flatMap(([name, selector]) => {
    const seen = new Map<string, string>();
    return pages.flatMap(({ file, $ }) => {
      const words = $(selector).attr('content') ?? $(selector).first().text();
      const earlier = seen.get(words);
      seen.set(words, file);
      return earlier ? [{ file, wrong: `has the same ${name} as ${earlier}` }] : [];
    });
  });
