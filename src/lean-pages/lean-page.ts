import { packedMedia } from './packed-media.ts';
import { shortNames, shortenedCss, shortenedHtml, type ShortNames } from './short-names.ts';

/** The styles of a site, ready for its pages. */
export interface LeanStyles {
  /** The tags that bring them to a page as it was built. */
  tags: string;
  css: string;
  names: ShortNames;
}

const style = /<style[^>]*>([\s\S]*?)<\/style>|<link rel="stylesheet" href="([^"]*)">/g;

const stylesOf = (html: string) => [...html.matchAll(style)].map(([tag, css, href]) => ({ tag, css, href }));

const tagsOf = (html: string): string =>
  stylesOf(html)
    .map(({ tag }) => tag)
    .join('');

/** The addresses of the stylesheets that a page was built with. */
export const sheetsOf = (html: string): string[] => stylesOf(html).flatMap(({ href }) => href ?? []);

/**
 * The styles that a page was built with, as all pages have them.
 * @param read gives the stylesheet at an address.
 */
export function leanStyles(html: string, read: (href: string) => string): LeanStyles {
  const css = packedMedia(
    stylesOf(html)
      .map(({ css = '', href }) => (href === undefined ? css : read(href)))
      .join(''),
  );
  const names = shortNames(css);
  return { tags: tagsOf(html), css: shortenedCss(css, names), names };
}

/** An element of a drawing that holds nothing needs no end tag. */
const emptyShape = /><\/(?:circle|ellipse|line|path|rect|use)>/g;

/** A mark on a part of a text, with or without a value, is the same to a browser. */
const emptyMark = /(<section [^<>]*data-[a-z-]+)=""/g;

/**
 * A page as it is sent: one stylesheet, where its first style stood, with the names that the tags have. What is written
 * for reading becomes what is read by browsers; nothing that a reader sees changes.
 * @throws if the page was built with other styles than the site's: one policy has to name them all.
 */
export function leanPage(html: string, { tags, css, names }: LeanStyles): string {
  if (tagsOf(html) !== tags) throw new Error('A page has styles that others lack: each belongs in site.css.');
  const at = html.search(style);
  const rest = html.slice(at).replaceAll(style, '');
  const lean = (part: string) => shortenedHtml(part.replaceAll(emptyShape, '/>').replaceAll(emptyMark, '$1'), names);
  return `${lean(html.slice(0, at))}<style>${css}</style>${lean(rest)}`;
}
