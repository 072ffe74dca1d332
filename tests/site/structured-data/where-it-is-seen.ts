import { dateInWords } from '../../../src/domain/dates.ts';
import { pagePath } from '../../../src/domain/urls.ts';
import { daysUntold, hoursTold, type ToldHours } from './hours-told.ts';
import { wordsOf, type VisiblePage } from './visible-page.ts';

/** A node of a graph, or a property's object. */
export type Node = Record<string, unknown>;

export const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);

type Seen = (value: string, page: VisiblePage, node: Node) => boolean;

/** One of the lines that stand in the footer, under the hours. */
const isLine =
  (lineOf: (value: string) => string | RegExp): Seen =>
  (value, { $ }) =>
    wordsOf($, 'footer address p').some((line) => {
      const wanted = lineOf(value);
      return typeof wanted === 'string' ? line === wanted : wanted.test(line);
    });
/** A picture on this site; the crawl asks for it. */
const isPicture: Seen = (url, { site }) => url.startsWith(`${site}/`) && url.endsWith('.png');

/** Where each property's value is seen. A property that is not here may not stand in the markup. */
export const seen: Readonly<Record<string, Seen>> = {
  name: (name, { $, words }, node) =>
    ['HealthAndBeautyBusiness', 'WebSite'].includes(String(node['@type']))
      ? wordsOf($, '.header .brand').join() === name
      : words.toLowerCase().includes(name.toLowerCase()),
  // A name may have a comma of its own.
  alternateName: (name, { $ }) =>
    `, ${wordsOf($, '.also-called')[0]?.replace(/^Also called: /, '')}, `.includes(`, ${name}, `),
  streetAddress: isLine((street) => street),
  addressLocality: isLine((city) => new RegExp(`^${RegExp.escape(city)}, [A-Z]{2} \\d`)),
  addressRegion: isLine((state) => new RegExp(`, ${state} \\d`)),
  postalCode: isLine((zip) => new RegExp(`, [A-Z]{2} ${zip}$`)),
  // Said by the state.
  addressCountry: (country, _, { addressRegion }) => country === 'US' && addressRegion !== undefined,
  // Where the street is that is shown: nobody reads coordinates.
  latitude: (degrees) => Math.abs(Number(degrees)) <= 90,
  longitude: (degrees) => Math.abs(Number(degrees)) <= 180,
  email: (email, { words, links }) => words.includes(email) && links.has(`mailto:${email}`),
  telephone: (phone, { words, links }) =>
    words.includes(phone.replace(/^\+1-/, '')) && links.has(`tel:${phone.replaceAll('-', '')}`),
  priceRange: isLine((range) => `Price: ${range}`),
  target: (url, { links }) => links.has(url),
  url: (url, { links, site }) => links.has(url) || (url === `${site}/` && links.has('/')),
  logo: isPicture,
  image: isPicture,
  inLanguage: (language, { $ }) => $('html').attr('lang') === language,
  dateModified: (date, { $ }) => wordsOf($, 'time[data-updated]').join() === dateInWords(date),
  lastReviewed: (date, { words }) => words.includes(`Last checked against its sources on ${dateInWords(date)}`),
  position: (place) => Number.isInteger(Number(place)),
};

/** Lists whose entries, by name, are the same on the page: neither more nor fewer, in one order. */
export const seenLists: Readonly<Record<string, string>> = {
  signOrSymptom: '.symptoms li',
  citation: '.sources cite',
};

/** The same of whole nodes, by their type. */
export const seenNodes: Readonly<Record<string, string>> = {
  BreadcrumbList: '.breadcrumbs li',
  ItemList: '.entries h3',
};

/** What a page must tell where it shows it, by selector: pages other than that of all conditions only lead to those. */
export const toldOn = ({ address, site }: VisiblePage): Readonly<Record<string, string>> => ({
  ...(address && { name: 'h1' }),
  openingHoursSpecification: 'footer address',
  ...seenLists,
  ...Object.fromEntries(
    Object.entries(seenNodes).filter(([type]) => type !== 'ItemList' || address === site + pagePath('conditions')),
  ),
});

/** What is wrong with the hours in the markup: every line that pages show is told, and nothing else. */
export function wrongHours(told: readonly ToldHours[], { $ }: VisiblePage): string[] {
  const lines = hoursTold(told);
  const shown = wordsOf($, 'footer address p').filter((line) => /(\bclosed|\bnoon|\d[ap]m)\b/.test(line));
  const isShown = (line: string) => shown.some((words) => words === line || words.endsWith(`: ${line}`));
  return [
    ...daysUntold(told).map((day) => `tells no hours of ${day}`),
    ...lines.filter((line) => !isShown(line)).map((line) => `tells the hours "${line}", which are not shown`),
    ...(shown.length === lines.length ? [] : [`shows ${shown.length} lines of hours, and tells ${lines.length}`]),
  ];
}
