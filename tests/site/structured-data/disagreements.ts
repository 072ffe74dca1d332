import type { ToldHours } from './hours-told.ts';
import { visiblePage, wordsOf } from './visible-page.ts';
import { nodesOf, seen, seenLists, seenNodes, toldOn, wrongHours, type Node } from './where-it-is-seen.ts';

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/**
 * Everything in which a built page's structured data says other things than the page shows, points nowhere, or tells
 * nothing of what the page shows.
 * @param site the site's own address.
 */
export function disagreements(html: string, site: string): string[] {
  const graphs = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  if (graphs.length !== 1) return [`has ${graphs.length} graphs, not one`];
  const whole = JSON.parse(graphs[0]?.[1] ?? '') as Node;
  const graph = nodesOf(whole['@graph']);
  const page = visiblePage(html, site);
  const { $, address, links } = page;
  const named = new Set(graph.map((node) => node['@id']));
  const told = new Set<string>();
  const wrong: string[] = whole['@context'] === 'https://schema.org' ? [] : ['speaks another language than schema.org'];

  const compareNames = (what: string, nodes: readonly Node[], selector: string) => {
    told.add(what);
    const names = nodes.map(({ name }) => written(name)).join('\n');
    if (names !== wordsOf($, selector).join('\n')) wrong.push(`tells another ${what} than it shows`);
  };

  const compareSources = (sources: readonly Node[]) => {
    const links = $('.sources a').map((_, link) => $(link).attr('href'));
    if (sources.map(({ url }) => url).join('\n') !== links.get().join('\n')) wrong.push('tells other links of sources');
  };

  function readProperty(property: string, value: unknown, node: Node): void {
    if (property === 'openingHoursSpecification') {
      told.add(property);
      wrong.push(...wrongHours(value as ToldHours[], page));
      return;
    }
    if (property === 'citation') compareSources(nodesOf(value));
    if (seenLists[property]) compareNames(property, nodesOf(value), seenLists[property]);
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(one)) readNode(one, property);
      else if (!seen[property]?.(written(one), page, node))
        wrong.push(`tells the ${property} "${written(one)}", which is not shown`);
  }

  function readNode(node: Node, property: string): void {
    const { '@id': id, '@type': type, ...rest } = node;
    const elsewhere = () => property === 'item' && links.has(new URL(written(id)).pathname);
    if (!type && !named.has(id) && !elsewhere()) wrong.push(`points to ${written(id)}, which is not there`);
    const selector = seenNodes[written(type)];
    if (selector) compareNames(written(type), nodesOf(node.itemListElement), selector);
    for (const [key, value] of Object.entries(rest)) readProperty(key, value, node);
  }

  const nodeCalled = (name: string) => graph.find((node) => node['@id'] === `${site}/#${name}`)?.['@type'];
  if (nodeCalled('clinic') !== 'HealthAndBeautyBusiness') wrong.push('tells of no clinic by its one name');
  if (nodeCalled('website') !== 'WebSite') wrong.push('tells of no site by its one name');
  for (const node of graph) {
    readNode(node, '@graph');
    if (!written(node['@type']).endsWith('WebPage')) continue;
    compareNames('name', [node], 'h1');
    if (node['@id'] !== address) wrong.push(`calls itself ${written(node['@id'])}, and stands at ${address}`);
  }
  for (const [what, selector] of Object.entries(toldOn(page)))
    if ($(selector).length > 0 && !told.has(what)) wrong.push(`shows ${what}, and tells none`);
  return wrong;
}
