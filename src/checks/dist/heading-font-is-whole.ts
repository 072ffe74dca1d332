import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInBrygada } from '../../fonts/brygada.ts';
import { fontFrom } from '../../fonts/font-from.ts';
import { broughtFonts } from './brought-fonts.ts';
import type { BuiltSite, DistRule } from './built-site.ts';

/** What a stylesheet sets in the heading font, and whether the shipped files have a character in every style. */
function headingFont(css: string, { folder, files }: BuiltSite) {
  const { faces, selectors } = broughtFonts(css);
  const styles = new Map<string, Set<number>>();
  for (const { style, files: addresses } of faces) {
    const own = addresses.filter((address) => files.has(address)).map((address) => join(folder, address));
    const signs = own.flatMap((file) => fontFrom(readFileSync(file)).characterSet);
    styles.set(style, new Set([...(styles.get(style) ?? []), ...signs]));
  }
  const has = (sign: string) => [...styles.values()].every((signs) => signs.has(sign.codePointAt(0) ?? 0));
  return { selectors, has };
}

/**
 * A heading never falls back: every character that a page sets in the heading font is in the files that are shipped.
 * What Brygada has in none of its scripts is no fault of theirs, and advice to the owner.
 */
export const headingFontIsWhole: DistRule = (site) => {
  const known = new Map<string, ReturnType<typeof headingFont>>();
  return site.pages.flatMap(({ file, $ }) => {
    const css = $('style').text();
    const { selectors, has } = known.get(css) ?? headingFont(css, site);
    known.set(css, { selectors, has });
    const words = selectors.map((selector) => $(selector).text()).join('');
    return [...new Set(words.normalize('NFC'))]
      .filter((sign) => !has(sign) && isInBrygada(sign))
      .map((sign) => ({ file, wrong: `sets "${sign}" in the heading font, whose files lack it` }));
  });
};
