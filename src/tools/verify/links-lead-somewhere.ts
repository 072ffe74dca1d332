import { onEveryPage, type BuiltPage, type DistRule } from './built-site.ts';

const allowedSchemes = ['https:', 'tel:', 'mailto:'];

/** Every link within the site leads to a page by its one address, and to a part that exists; others are safe. */
export const linksLeadSomewhere: DistRule = (site) => {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const complaint = (page: BuiltPage, href: string): string | undefined => {
    const url = new URL(href, `https://site.invalid${page.path}`);
    if (url.host !== 'site.invalid')
      return allowedSchemes.includes(url.protocol) ? undefined : `links to ${href}, which is not safe to follow`;
    const path = decodeURI(url.pathname);
    const target = byPath.get(path);
    if (!target) return site.files.has(path) ? undefined : `links to ${href}, and no page is there`;
    const part = decodeURIComponent(url.hash.slice(1));
    return part && target.$(`[id="${part}"]`).length === 0
      ? `links to ${href}, and the page has no such part`
      : undefined;
  };
  return onEveryPage((page) =>
    page
      .$('a, area')
      .get()
      .flatMap((link) => {
        const href = page.$(link).attr('href');
        return [href ? complaint(page, href) : `has a link that leads nowhere: "${page.$(link).text().trim()}"`];
      })
      .filter((message) => message !== undefined),
  )(site);
};
