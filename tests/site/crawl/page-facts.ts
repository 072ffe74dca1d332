import { load } from 'cheerio';
import { linksOf } from '../../../src/tools/verify/built-site.ts';

/** What a search engine takes from a page. */
export interface PageFacts {
  title: string;
  description: string;
  canonical: string[];
  /** What the page asks of crawlers. */
  robots: string;
  /** Whole addresses. */
  links: string[];
  /** Whole addresses of all that the page is shown with, or shared by. */
  assets: string[];
  /** Whole addresses in its structured data (JSON-LD), without parts of pages. */
  structured: string[];
}

const named: [selector: string, attribute: string][] = [
  ['link:not([rel=canonical])', 'href'],
  ['script', 'src'],
  ['img, source, audio, video, iframe, embed', 'src'],
  ['[data-finder]', 'data-finder'],
  ['[data-index]', 'data-index'],
  ['meta[property="og:image"], meta[name="twitter:image"]', 'content'],
];

/** The addresses that styles name. */
export const urlsInStyles = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(['"]?)(?!data:|#)([^'")]+)\1\s*\)/g)].flatMap(([, , url]) => url ?? []);

const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};

export function factsOf(html: string, address: string): PageFacts {
  const $ = load(html);
  const all = (selector: string, attribute: string) =>
    $(selector)
      .get()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  const whole = (url: string) => new URL(url, address).href;
  const sets = all('[srcset]', 'srcset').flatMap((set) =>
    // The name of a picture may have a comma.
    set.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? ''),
  );
  const styles = [
    ...$('style')
      .get()
      .map((style) => $(style).text()),
    ...all('[style]', 'style'),
  ];
  return {
    title: $('head > title').text(),
    description: all('meta[name=description]', 'content').join(),
    canonical: all('link[rel=canonical]', 'href'),
    robots: all('meta[name=robots]', 'content').join(),
    links: linksOf({ $ })
      .get()
      .map((link) => whole($(link).attr('href') ?? '')),
    assets: [
      ...named.flatMap(([selector, attribute]) => all(selector, attribute)),
      ...sets,
      ...styles.flatMap(urlsInStyles),
    ]
      .map(whole)
      .filter((url, i, urls) => urls.indexOf(url) === i),
    structured: $('script[type="application/ld+json"]')
      .get()
      .flatMap((block) => textsIn(JSON.parse($(block).text())))
      .filter((text) => /^https?:\/\//.test(text))
      .map((text) => text.replace(/#.*/, '')),
  };
}
