import { pagePath, type PagePath } from '../urls.ts';

/** A step on the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: PagePath;
}

const home: Crumb = { name: 'Home', path: pagePath('home') };

/** The steps from the home page to a page, both included; `above` are the pages between them. */
export const breadcrumbs = (page: Crumb, above: readonly Crumb[] = []): Crumb[] => [home, ...above, page];
