import { normalizedText } from './straight-quotes.ts';

/** Words that say nothing of where they lead once they stand alone, as in a list of a page's links (WCAG 2.2, 2.4.4). */
const vague = new Set(
  [
    'here, click, click here, click on this, tap here, press here, see here, right here, go here',
    'this, that, it, this one, this page, that page, the page, page, our page, this site',
    'this website, the website, website, web site, site, the site, link, this link, the link',
    'more, read more, see more, view more, show more, learn more, find out more, know more, more here',
    'read more here, learn more here, more info, more information, more details, further information',
    'info, information, details, read, read on, read this, read this page, see, view, show, open',
    'go, go on, continue, next, back, start, start here, this article, the article, article',
    'this study, this leaflet, source, the source, this source, download, visit, visit page',
  ].flatMap((line) => line.split(', ')),
);

/** With its protocol, by a host's name alone, or from the root of this site. */
const bareAddress = /^(?:[a-z][a-z+.-]*:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?$|^\/\S*$/i;

/** The words of a link, to compare by: without case, odd spaces, and signs around them. */
export const linkWords = (text: string): string =>
  normalizedText(text)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}/]+|[^\p{L}\p{N}/)]+$/gu, '');

/** Whether the words of a link make no sense alone. */
export const isVagueLink = (text: string): boolean => vague.has(linkWords(text));

/** Whether a link shows its address, which nobody reads out with pleasure, in place of words. */
export const isBareAddress = (text: string): boolean => bareAddress.test(text.trim());
