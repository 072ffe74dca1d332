import { packedMedia } from './packed-media.ts';
import { shortNames, shortenedCss, shortenedHtml, type ShortNames } from './short-names.ts';

/** The styles of a site, ready for its pages. */
export interface LeanStyles {
  css: string;
  names: ShortNames;
}

const style = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** All that stands in the styles of a page, in one. */
const stylesOf = (html: string): string => [...html.matchAll(style)].map(([, css]) => css).join('');

/** The styles that a page was built with, as all pages have them. */
export function leanStyles(html: string): LeanStyles {
  const css = packedMedia(stylesOf(html));
  const names = shortNames(css);
  return { css: shortenedCss(css, names), names };
}

/** An element of a drawing that holds nothing needs no end tag. */
const emptyShape = /><\/(?:circle|ellipse|line|path|rect|use)>/g;

/**
 * A page as it is sent: one stylesheet, where its first style stood, with the names that the tags have. What is written
 * for reading becomes what is read by browsers; nothing that a reader sees changes.
 * @throws if the page was built with other styles than the site's: one policy has to name them all.
 */
export function leanPage(html: string, { css, names }: LeanStyles): string {
  if (leanStyles(html).css !== css) throw new Error('A page has styles that others lack: each belongs in site.css.');
  const [before = '', ...parts] = html.replaceAll(style, '\0').split('\0');
  const lean = (part: string) => shortenedHtml(part.replaceAll(emptyShape, '/>'), names);
  return `${lean(before)}<style>${css}</style>${parts.map(lean).join('')}`;
}
