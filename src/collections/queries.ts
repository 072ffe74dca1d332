import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { buildTime } from './build-time.ts';
import { clinic as settings } from './clinic.ts';
import { dateAt } from '../domain/dates.ts';
import { aToZ } from '../domain/conditions/a-to-z.ts';
import { clinicView } from '../domain/clinic-view.ts';
import { overlapTable } from '../domain/conditions/overlap-table.ts';
import { searchIndex } from '../domain/search/search-index.ts';
import { conditionCard, pageCard, type SocialCard } from '../illustrations/social-card.ts';
import { clinicNode } from '../domain/seo/structured-data/clinic-node.ts';
import { pageGraph, type DescribedPage } from '../domain/seo/structured-data/page-graph.ts';
import { conditionPath, type PagePath } from '../domain/urls.ts';
import { conditionsByRegion } from '../domain/conditions/conditions-by-region.ts';
import { teaserOf } from '../domain/conditions/teaser.ts';
import { relatedConditions, relatedPairs } from '../domain/conditions/related-conditions.ts';
import type { ListedPage, ListedPages } from '../domain/seo/llms-txt.ts';
import { sampleSettings } from '../domain/placeholders.ts';
import type { Condition } from './schemas/condition.ts';
import { pageName, type Page, type PageName } from './schemas/page.ts';

const today = dateAt(buildTime, settings.timezone);

/** The clinic as every page shows it. */
export const clinic = clinicView(settings, today);

/** The settings of clinic.yaml that are samples still, by their keys. */
export const samples = sampleSettings(settings);

/** The address that canonical links and the sitemap stand under. */
export const siteUrl = settings.url;

const wholeSite = { url: siteUrl, name: settings.name, clinic: clinicNode(settings, today) };

/** What a page tells search engines. */
export const graphOf = (described: DescribedPage | undefined) => pageGraph(described, wholeSite);

/** A condition as other pages mention it. */
export interface ConditionCard {
  slug: string;
  path: PagePath;
  title: string;
  /** What it is, in a sentence. */
  teaser: string;
  where: Condition['where'];
  regions: Condition['where']['regions'];
  pathway: Condition['where']['pathway'];
}

/** Drafts are seen in `npm run dev`, and nowhere else. */
const isShown = ({ data }: CollectionEntry<'conditions'>) => __SHOW_DRAFTS__ || !data.draft;

const entries = async () =>
  (await getCollection('conditions', isShown)).sort((a, b) => a.data.title.localeCompare(b.data.title));

const card = ({ id, data }: CollectionEntry<'conditions'>): ConditionCard => ({
  slug: id,
  path: conditionPath(id),
  title: data.title,
  teaser: teaserOf(data.summary),
  where: data.where,
  regions: data.where.regions,
  pathway: data.where.pathway,
});

const links = async () =>
  relatedConditions((await entries()).map(({ id, data }) => ({ slug: id, title: data.title, related: data.related })));

/** All conditions that have a page, by title. */
export const conditionCards = async () => (await entries()).map(card);

/** What a route needs for every condition page: its slug, words, body, related conditions and social card. */
export async function conditionPages() {
  const related = await links();
  return (await entries()).map((entry) => ({
    slug: entry.id,
    condition: entry.data,
    related: related.get(entry.id) ?? [],
    card: conditionCard(entry.id, entry.data),
    entry,
  }));
}

/** Every title and other name of a condition, in the order of the alphabet. */
export const namesAToZ = async () =>
  aToZ((await entries()).map(({ id, data }) => ({ ...data, path: conditionPath(id) })));

/** What the finder searches. */
export async function finderIndex() {
  const conditions = (await entries()).map(async (entry) => {
    const headings = (await headingsOf(entry)).map(({ text }) => text);
    return { ...entry.data, path: conditionPath(entry.id), headings };
  });
  return searchIndex(await Promise.all(conditions));
}

/** Parts of the body with the conditions that may be felt there. */
export const places = async () => conditionsByRegion(await conditionCards());

/** Every two conditions that belong together, with the reason. */
export async function pairs() {
  const bySlug = new Map((await conditionCards()).map((condition) => [condition.slug, condition]));
  return relatedPairs(await links()).flatMap(([slug, link]) => {
    const [one, other] = [bySlug.get(slug), bySlug.get(link.slug)];
    return one && other ? [{ one, other, because: link.because }] : [];
  });
}

/** The same pairs as a table, as long as there are few conditions. */
export const overlap = async () => overlapTable(await conditionCards(), await pairs());

/** A page of content/pages with its body; the checks make sure that it is there. */
export async function getPage(
  name: PageName,
): Promise<{ page: Page; card: SocialCard; entry: CollectionEntry<'pages'> }> {
  const entry = await getEntry('pages', name);
  if (!entry) throw new Error(`content/pages/${name}.mdx is missing.`);
  return { page: entry.data, card: pageCard(name, entry.data.headline), entry };
}

/** The social card of every page. */
export const socialCards = async (): Promise<SocialCard[]> => [
  ...(await Promise.all(pageName.options.map(getPage))).map(({ card }) => card),
  ...(await conditionPages()).map(({ card }) => card),
];

const listed = (path: PagePath, { title, description }: Page | Condition): ListedPage => ({ path, title, description });

/** Every page that has an address: the conditions by title, and the others. */
export async function listedPages(): Promise<ListedPages> {
  const others = await Promise.all(pageName.options.map(getPage));
  return {
    conditions: (await entries()).map(({ id, data }) => listed(conditionPath(id), data)),
    others: others.map(({ page, card: { path } }) => listed(path, page)),
  };
}

/** The pages that are a text and nothing else. */
export const textPages = ['privacy', 'accessibility'] as const satisfies PageName[];

/** The headings of a page's text, as written and with their ids. */
export const headingsOf = async (entry: CollectionEntry<'pages' | 'conditions'>) => (await render(entry)).headings;

/** The body of a page, ready to be placed. */
export const bodyOf = async (entry: CollectionEntry<'pages' | 'conditions'>) => (await render(entry)).Content;
