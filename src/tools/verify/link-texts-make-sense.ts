import type { Cheerio } from 'cheerio';
import { isBareAddress, isVagueLink, linkWords } from '../../domain/prose/link-texts.ts';
import { linksOf, onEveryPage, type BuiltPage } from './built-site.ts';

type Link = Cheerio<ReturnType<BuiltPage['$']>[number]>;

/** What a link is called (a short form of Accessible Name and Description Computation 1.2). */
function nameOf({ $ }: BuiltPage, link: Link): string {
  const label = link.attr('aria-label');
  if (label !== undefined) return label;
  const shown = link.clone();
  shown.find('[aria-hidden=true]').remove();
  for (const picture of shown.find('img')) $(picture).replaceWith(` ${$(picture).attr('alt') ?? ''} `);
  return shown.text();
}

const withoutPart = (url: string) => url.replace(/#.*/, '');

/**
 * The words of each link make sense alone, and lead to one address: a list of links is how many screen readers skim a
 * page, and how search engines learn what the other page is about.
 */
export const linkTextsMakeSense = onEveryPage((page) => {
  const { $, path } = page;
  const leadsTo = new Map<string, string>();
  return linksOf(page)
    .get()
    .flatMap((element) => {
      const link = $(element);
      const href = link.attr('href') ?? '';
      const name = nameOf(page, link).replace(/\s+/g, ' ').trim();
      if (!name) return [`has a link to ${href} without words`];
      // A list of the page's own parts repeats their headings.
      if (href.startsWith('#')) return [];
      if (isVagueLink(name)) return [`has a link to ${href} that says only "${name}"`];
      if (isBareAddress(name)) return [`has a link that says its address, ${name}, and no words`];
      const address = withoutPart(new URL(href, `https://site.invalid${path}`).href);
      const words = linkWords(name);
      const earlier = leadsTo.get(words) ?? address;
      leadsTo.set(words, earlier);
      const inWords = (url: string) => url.replace('https://site.invalid', '');
      return earlier === address
        ? []
        : [`has two links called "${name}", to ${inWords(earlier)} and to ${inWords(address)}`];
    });
});
