import { describe, expect, it } from 'vitest';
import { clinicNode } from '../../../../../src/domain/seo/structured-data/clinic-node.ts';
import { jsonLd } from '../../../../../src/domain/seo/structured-data/json-ld.ts';
import { pageGraph, type Subject } from '../../../../../src/domain/seo/structured-data/page-graph.ts';
import type { PagePath } from '../../../../../src/domain/urls.ts';
import { realClinic } from '../../../../fixtures/clinics.ts';
import { fixtureConditions, fixtureDay } from '../../../../fixtures/site-content.ts';

const { url } = realClinic;
const site = { url, name: realClinic.name, clinic: clinicNode(realClinic, fixtureDay) };
const home = { name: 'Home', path: '/' } as const;
const page = { headline: 'A headline', updated: '2026-11-12' };

const graphOf = (path: PagePath, subject?: Subject) =>
  pageGraph({ card: { path }, page, trail: path === '/' ? [] : [home, { name: 'Here', path }], subject }, site);
type Node = Record<string, unknown>;
const nodesOf = (graph: ReturnType<typeof graphOf>) => graph['@graph'] as unknown as Node[];
const nodeOf = (graph: ReturnType<typeof graphOf>, type: string) =>
  nodesOf(graph).find((node) => node['@type'] === type);

function sciatica() {
  const found = fixtureConditions.find(({ path }) => path === '/conditions/sciatica/');
  if (!found) throw new Error('There is no page on sciatica.');
  return found;
}

describe('what a page tells search engines', () => {
  it('is one graph: every reference is to a node that is there, or to another page', () => {
    const condition = sciatica();
    const path = '/conditions/x/';
    const graph = graphOf(path, { condition });
    const named = new Set(nodesOf(graph).map((node) => node['@id']));
    const pointed = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id ?? '');
    expect(pointed.length).toBeGreaterThan(5);
    expect(pointed.filter((id) => !named.has(id))).toEqual([`${url}/`]);
    // From the page, every node is reached.
    const reached = new Set([`${url}${path}`]);
    for (const id of reached)
      for (const [, other] of JSON.stringify(nodesOf(graph).find((node) => node['@id'] === id) ?? {}).matchAll(
        /\{"@id":"([^"]+)"\}/g,
      ))
        if (other) reached.add(other);
    expect([...named].filter((id) => !reached.has(String(id)))).toEqual([]);
  });

  it('is of a condition: what it is called, how it feels, where, and what the page leans on', () => {
    const condition = sciatica();
    const graph = graphOf('/conditions/sciatica/', { condition });
    expect(nodeOf(graph, 'MedicalWebPage')).toMatchObject({
      '@id': `${url}/conditions/sciatica/`,
      name: 'A headline',
      dateModified: '2026-11-12',
      lastReviewed: condition.reviewed,
      about: { '@id': `${url}/conditions/sciatica/#condition` },
      breadcrumb: { '@id': `${url}/conditions/sciatica/#breadcrumbs` },
      isPartOf: { '@id': `${url}/#website` },
    });
    const told = nodeOf(graph, 'MedicalCondition');
    expect(told).toMatchObject({ name: condition.title, alternateName: condition.alsoCalled });
    expect((told?.signOrSymptom as Node[]).map(({ name }) => name)).toEqual(condition.symptoms);
    expect((told?.associatedAnatomy as Node[]).map((part) => [part['@type'], part.name])).toEqual([
      ['SuperficialAnatomy', 'Buttock'],
      ['SuperficialAnatomy', 'Back of the thigh'],
      ['SuperficialAnatomy', 'Calf'],
      ['AnatomicalStructure', 'The sciatic nerve'],
    ]);
    const cited = nodeOf(graph, 'MedicalWebPage')?.citation as Node[];
    expect(cited.map((source) => source.url)).toEqual(condition.sources.map((source) => source.url));
  });

  it('names no reviewer, no rating and no treatment that the page would not', () => {
    const graphs = fixtureConditions.map((condition) => jsonLd(graphOf('/conditions/x/', { condition })));
    for (const graph of graphs)
      expect(graph).not.toMatch(/reviewedBy|author|aggregateRating|"review"|possibleTreatment|FAQPage/);
  });

  it('is of a list: its entries in order, each with its page', () => {
    const list = [
      { name: 'One', path: '/conditions/one/' },
      { name: 'Two', path: '/conditions/two/' },
    ] as const;
    expect(nodeOf(graphOf('/conditions/', { list }), 'WebPage')?.mainEntity).toEqual({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'One', item: { '@id': `${url}/conditions/one/` } },
        { '@type': 'ListItem', position: 2, name: 'Two', item: { '@id': `${url}/conditions/two/` } },
      ],
    });
  });

  it('has a trail wherever the page shows one', () => {
    expect(nodeOf(graphOf('/'), 'BreadcrumbList')).toBeUndefined();
    expect(nodeOf(graphOf('/'), 'WebPage')).toMatchObject({ about: { '@id': `${url}/#clinic` } });
    expect(nodeOf(graphOf('/'), 'WebPage')).not.toHaveProperty('breadcrumb');
    expect(nodeOf(graphOf('/book/'), 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: { '@id': `${url}/` } },
        { position: 2, name: 'Here', item: { '@id': `${url}/book/` } },
      ],
    });
  });

  it('is of the clinic and the site alone where a page has no address', () => {
    expect(nodesOf(pageGraph(undefined, site)).map((node) => node['@type'])).toEqual([
      'WebSite',
      'HealthAndBeautyBusiness',
    ]);
  });

  it('leaves the address of the site out while it is a sample', () => {
    const sample = { ...realClinic, url: 'https://clinic.example' };
    const graph = pageGraph(undefined, {
      url: sample.url,
      name: sample.name,
      clinic: clinicNode(sample, fixtureDay),
    });
    expect(nodeOf(graph, 'WebSite')).not.toHaveProperty('url');
    expect(nodeOf(graphOf('/'), 'WebSite')).toHaveProperty('url', `${url}/`);
  });
});

it('no word on a page can end the script element that the graph stands in', () => {
  const headline = 'A </script><script>alert(1)</script> <!-- headline';
  const graph = pageGraph({ card: { path: '/' }, page: { ...page, headline }, trail: [], subject: undefined }, site);
  expect(jsonLd(graph)).not.toContain('<');
  expect(JSON.parse(jsonLd(graph))).toEqual(graph);
});
