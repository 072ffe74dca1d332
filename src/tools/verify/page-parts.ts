import { load } from 'cheerio';
import type { BuiltPage } from './built-site.ts';

const selectors = {
  style: 'style',
  script: 'script:not([src]):not([type="application/ld+json"])',
  'JSON-LD': 'script[type="application/ld+json"]',
  SVG: 'svg',
};

/** What each part of a page makes it heavier by, in bytes; `text` is all that is no other part. Their sum is the page. */
export type PartWeights = Readonly<Record<keyof typeof selectors | 'text', number>>;

export const partNames = [...Object.keys(selectors), 'text'] as (keyof PartWeights)[];

/** @param weigh bytes of a text, plain or packed. */
export function partWeights(page: Pick<BuiltPage, 'html'>, weigh: (text: string) => number): PartWeights {
  const whole = weigh(page.html);
  const weights = Object.entries(selectors).map(
    ([name, selector]) => [name, whole - weigh(without(page.html, selector))] as const,
  );
  const text = whole - weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries([...weights, ['text', text]]) as PartWeights;
}

/** A page's own text, without what a selector finds. */
function without(html: string, selector: string): string {
  const $ = load(html, { sourceCodeLocationInfo: true });
  const places = $(selector)
    .not(`${selector} ${selector}`)
    .toArray()
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? []);
  return places.reduceRight(
    (text, { startOffset, endOffset }) => text.slice(0, startOffset) + text.slice(endOffset),
    html,
  );
}
