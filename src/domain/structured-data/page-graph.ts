import type { Graph, HealthAndBeautyBusinessLeaf, Thing, WebPageLeaf } from 'schema-dts';
import type { Condition } from '../../schemas/condition.ts';
import type { Page } from '../../schemas/page.ts';
import type { Crumb } from '../breadcrumbs.ts';
import { pagePath, type PagePath } from '../urls.ts';
import { citation, conditionNode } from './condition-node.ts';
import { pageNode, partNode, wholeNode } from './node-id.ts';
import { breadcrumbList, itemList } from './page-lists.ts';

/** What a page is about, beside the clinic. */
export type Subject = { condition: Condition } | { list: readonly Crumb[] };

/** A page that has an address of its own, as its structured data tells of it. */
export interface DescribedPage {
  card: { path: PagePath };
  page: Pick<Page, 'headline' | 'updated'>;
  /** From the home page to this one; empty on the home page itself. */
  trail: readonly Crumb[];
  subject: Subject | undefined;
}

/** What all pages share. */
export interface WholeSite {
  /** The site's own address. */
  url: string;
  name: string;
  clinic: HealthAndBeautyBusinessLeaf;
}

const language = 'en-US';

/**
 * All that a page tells search engines, as one graph whose nodes point to each other (json-ld.org).
 * @param described undefined for a page without an address of its own, which tells of the clinic and the site alone.
 */
export const pageGraph = (described: DescribedPage | undefined, site: WholeSite): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [...(described ? pageNodes(described, site.url) : []), webSite(site), site.clinic],
});

/** The clinic's `url` is left out while it is a sample, and so is the site's. */
const webSite = ({ url, name, clinic }: WholeSite): Thing => ({
  '@type': 'WebSite',
  ...wholeNode('website', url),
  name,
  ...(clinic.url !== undefined && { url: clinic.url }),
  publisher: wholeNode('clinic', url),
});

function pageNodes({ card: { path }, page, trail, subject }: DescribedPage, site: string): Thing[] {
  const breadcrumb = partNode('breadcrumbs', path, site);
  const hasTrail = trail.length > 0;
  const shared = {
    ...pageNode(path, site),
    name: page.headline,
    inLanguage: language,
    dateModified: page.updated,
    isPartOf: wholeNode('website', site),
    ...(hasTrail && { breadcrumb }),
  };
  const breadcrumbs = hasTrail ? [breadcrumbList(breadcrumb, trail, site)] : [];
  if (subject && 'condition' in subject) {
    const { condition } = subject;
    const about = partNode('condition', path, site);
    return [
      {
        '@type': 'MedicalWebPage',
        ...shared,
        lastReviewed: condition.reviewed,
        about,
        citation: condition.sources.map(citation),
      },
      conditionNode(about, condition),
      ...breadcrumbs,
    ];
  }
  const webPage: WebPageLeaf = {
    '@type': 'WebPage',
    ...shared,
    ...(path === pagePath('home') && { about: wholeNode('clinic', site) }),
    ...(subject && { mainEntity: itemList(subject.list, site) }),
  };
  return [webPage, ...breadcrumbs];
}
