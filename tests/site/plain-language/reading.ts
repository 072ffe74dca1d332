import { sentencesIn } from '../../../src/domain/prose/sentences.ts';
import type { ReadSentence } from '../../../src/domain/prose/unexplained-terms.ts';
import type { BuiltPage } from '../../../src/tools/verify/built-site.ts';

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote, address';

/** What is told by its place, names of what the page explains, and titles and addresses that others chose. */
const notProse =
  'nav, svg, template, [hidden], [data-a-to-z], [data-plate] strong, .sources, .also-called, [data-booking] dl';

/** Stands before the words of a link while its sentence is looked for; in no text. */
const linkSign = '\uE000';

/** The sentences of a page's main part, in the order in which they are read. */
export function sentencesRead({ $ }: Pick<BuiltPage, '$'>): ReadSentence[] {
  const main = $('main').clone();
  main.find(notProse).remove();
  return main
    .find(blocks)
    .get()
    .flatMap((block) => {
      const own = $(block).clone();
      own.find(blocks).remove();
      const links = own
        .find('a[href^="/"]')
        .get()
        .map((link) => $(link).text());
      own.find('a[href^="/"]').prepend(linkSign);
      let met = 0;
      return sentencesIn(own.text().replace(/\s+/g, ' ').trim()).map(({ words }) => {
        const [first = '', ...others] = words.split(linkSign);
        const before = met;
        met += others.length;
        return { words: [first, ...others].join(''), links: links.slice(before, met) };
      });
    });
}
