import { pageName } from '../collections/schemas/page.ts';
import { conditionPath, pagePath, type PagePath } from './urls.ts';

/** A page's file as its address needs it. */
export interface PageSource {
  slug: string;
  formerSlugs: readonly string[];
  draft: boolean;
}

/** The addresses of the pages, and those they had before. */
export interface PublishedPages {
  addresses: PagePath[];
  /** From an address that a page had to the one it has. */
  redirects: Map<PagePath, PagePath>;
}

/** A draft has no address, and neither have its former ones. */
export function publishedPages(conditions: readonly PageSource[], pages: readonly PageSource[]): PublishedPages {
  const published = [
    ...conditions
      .filter(({ draft }) => !draft)
      .map(({ slug, formerSlugs }) => ({ path: conditionPath(slug), former: formerSlugs.map(conditionPath) })),
    ...pages.flatMap(({ slug, formerSlugs }) => {
      const name = pageName.safeParse(slug).data;
      return name ? [{ path: pagePath(name), former: formerSlugs.map((old): PagePath => `/${old}/`) }] : [];
    }),
  ];
  return {
    addresses: published.map(({ path }) => path),
    redirects: new Map(published.flatMap(({ path, former }) => former.map((old) => [old, path]))),
  };
}
