import type { BreadcrumbList, ItemList } from 'schema-dts';
import type { Crumb } from '../breadcrumbs.ts';
import { pageNode, type Reference } from './node-id.ts';

/** A page by its name, at its place in a list, counted from 1. */
const entry = (site: string) => (page: Crumb, i: number) =>
  ({ '@type': 'ListItem', position: i + 1, name: page.name, item: pageNode(page.path, site) }) as const;

/** The trail that stands at the head of the page (Google's guide to breadcrumbs). */
export const breadcrumbList = (id: Reference, trail: readonly Crumb[], site: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  ...id,
  itemListElement: trail.map(entry(site)),
});

/** The pages that a page lists, in its order. */
export const itemList = (pages: readonly Crumb[], site: string): ItemList => ({
  '@type': 'ItemList',
  itemListElement: pages.map(entry(site)),
});
