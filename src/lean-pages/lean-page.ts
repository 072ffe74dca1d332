import { packedMedia } from './packed-media.ts';
import { shortNames, shortenedCss, shortenedHtml, type ShortNames } from './short-names.ts';

/** The styles of a site, ready for its pages. */
export interface LeanStyles {
  /** As the pages were built with them. */
  written: string;
  css: string;
  names: ShortNames;
}

const style = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** All that stands in the styles of a page, in one. */
const stylesOf = (html: string): string => [...html.matchAll(style)].map(([, css]) => css).join('');

/** The styles that a page was built with, as all pages have them. */
export function leanStyles(html: string): LeanStyles {
  const written = stylesOf(html);
  const css = packedMedia(written);
  const names = shortNames(css);
  return { written, css: shortenedCss(css, names), names };
}

/** An element of a drawing that holds nothing needs no end tag. */
const emptyShape = /><\/(?:circle|ellipse|line|path|rect|use)>/g;

/**
 * A page as it is sent: one stylesheet, where its first style stood, with the names that the tags have. What is written
 * for reading becomes what is read by browsers; nothing that a reader sees changes.
 * @throws if the page was built with other styles than the site's: one policy has to name them all.
 */
export function leanPage(html: string, { written, css, names }: LeanStyles): string {
  if (stylesOf(html) !== written) throw new Error('A page has styles that others lack: each belongs in site.css.');
  const [before = '', ...parts] = html.replaceAll(style, '\0').split('\0');
  const lean = (part: string) => shortenedHtml(part.replaceAll(emptyShape, '/>'), names);
  return `${lean(before)}<style>${css}</style>${parts.map(lean).join('')}`;
}
