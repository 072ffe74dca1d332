import { canonicalUrl, pagePath, type PagePath } from '../../urls.ts';

/** What a page says about something else than itself. */
type Part = 'breadcrumbs' | 'condition';

/** What the whole site says, on every page. */
type Whole = 'clinic' | 'website';

/** Points to a node, wherever it stands. */
export interface Reference {
  '@id': string;
}

/** The name of a page's own node: its canonical address. */
export const pageNode = (path: PagePath, site: string): Reference => ({ '@id': canonicalUrl(path, site) });

/** The name of a node that a page is about. It stays the same as long as the page's address does. */
export const partNode = (part: Part, path: PagePath, site: string): Reference => ({
  '@id': `${canonicalUrl(path, site)}#${part}`,
});

/** The name of a node that every page carries; it is the same on all of them. */
export const wholeNode = (whole: Whole, site: string): Reference => ({
  '@id': `${canonicalUrl(pagePath('home'), site)}#${whole}`,
});
