import { pagePath } from '../../domain/urls.ts';
import { isNotFoundPage, linksOf, type BuiltPage, type DistRule } from './built-site.ts';

/** Clicks from the home page to a condition. */
const farthest = 2;

/** How many clicks each page is from the home page, by path; a page that no links reach is not among them. */
function clicksFromHome(pages: readonly BuiltPage[]): Map<string, number> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const clicks = new Map([['/', 0]]);
  // A map goes on to what is added while it is walked, so that nearer pages come first.
  for (const [path, count] of clicks) {
    const page = byPath.get(path);
    const links = page ? linksOf(page).map((_, link) => page.$(link).attr('href')) : [];
    for (const href of links) {
      const { host, pathname } = new URL(href, `https://site.invalid${path}`);
      if (host === 'site.invalid' && byPath.has(pathname) && !clicks.has(pathname)) clicks.set(pathname, count + 1);
    }
  }
  return clicks;
}

/** Every page is reached from the home page by links, not by the address bar alone, and every condition soon. */
export const noPageIsOrphaned: DistRule = ({ pages }) => {
  const clicks = clicksFromHome(pages);
  return pages
    .filter((page) => !isNotFoundPage(page))
    .flatMap(({ file, path }) => {
      const count = clicks.get(path);
      if (count === undefined) return [{ file, message: 'can’t be reached from the home page by links' }];
      return path.startsWith(pagePath('conditions')) && count > farthest
        ? [{ file, message: `is ${count} clicks from the home page, over ${farthest}` }]
        : [];
    });
};
