import { load, type CheerioAPI } from 'cheerio';

/** What a reader of a page sees, to hold its structured data against. */
export interface VisiblePage {
  $: CheerioAPI;
  /** All words, in one line. */
  words: string;
  /** Where its links lead, as written. */
  links: ReadonlySet<string>;
  /** The site's own address. */
  site: string;
  /** The page's own address; empty on a page without one. */
  address: string;
}

const unseen = 'script, style, template, head, [hidden], .sr-only, .not-print\\:hidden, svg title, svg desc';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of each element that a selector finds, each in one line. */
export const wordsOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .get()
    .map((element) => inOneLine($(element).text()));

/** @param html a built page. @param site the site's own address. */
export function visiblePage(html: string, site: string): VisiblePage {
  const $ = load(html);
  const address = $('link[rel=canonical]').attr('href') ?? '';
  $(unseen).remove();
  // Words of neighboring elements must not run into one another.
  $('body *').append(' ');
  return {
    $,
    words: inOneLine($('body').text()),
    links: new Set($('a[href]').map((_, link) => $(link).attr('href'))),
    site,
    address,
  };
}
