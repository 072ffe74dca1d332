import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { readClinicFile } from '../../../src/content-files/content-folder.ts';
import { clinic as schema } from '../../../src/schemas/clinic.ts';
import { disagreements } from './disagreements.ts';

/** What `npm test` built just before, with sample details; the real-looking ones are in real-details.test.ts. */
const { pages } = readBuiltSite('dist');
const clinic = schema.parse(readClinicFile().data);

describe('structured data and the page', () => {
  it.each(pages.map(({ path, html }) => [path, html] as const))('agree on %s', (_, html) => {
    expect(disagreements(html, clinic.url)).toEqual([]);
  });
});

const page = pages.find(({ path }) => path === '/conditions/sciatica/');
const told = (change: (graph: string) => string) => {
  const [before, graph = '', after] = (page?.html ?? '').split(/(?<=ld\+json">)([^<]*)/);
  const changed = change(graph);
  if (changed === graph) throw new Error('Nothing was changed.');
  return disagreements(`${before}${changed}${after}`, clinic.url);
};
const shown = (from: string | RegExp, to: string) => {
  const changed = page?.html.replace(from, to) ?? '';
  if (changed === page?.html) throw new Error('Nothing was changed.');
  return disagreements(changed, clinic.url);
};
const swapped = (pattern: RegExp) => (graph: string) => {
  const [one = '', other = ''] = graph.match(pattern) ?? [];
  return graph.replace(one, '@@').replace(other, one).replace('@@', other);
};
const graphWith = (property: string) => (graph: string) => graph.replace('"inLanguage"', `${property},"inLanguage"`);

describe('a disagreement is told', () => {
  it.each([
    ['an hour', (graph: string) => graph.replace('"closes":"18:30"', '"closes":"19:30"'), /hours "Monday to Friday/],
    ['a day', (graph: string) => graph.replace('"Friday"', '"Friday","Saturday"'), /hours "Monday to Saturday/],
    ['a city', (graph: string) => graph.replace('"addressLocality":"Boulder"', '"addressLocality":"Denver"'), /Denver/],
    ['a symptom', (graph: string) => graph.replace('A leg that feels weak', 'A leg that feels odd'), /feels odd/],
    ['a name', (graph: string) => graph.replace('Lumbar radiculopathy', 'Ischias'), /alternateName "Ischias"/],
    ['a trail', (graph: string) => graph.replace('"name":"Conditions"', '"name":"Home"'), /another BreadcrumbList/],
    ['a date', (graph: string) => graph.replace(/"lastReviewed":"\d{4}/, '"lastReviewed":"1999'), /lastReviewed "1999/],
    [
      'a change',
      (graph: string) => graph.replace(/"dateModified":"\d{4}/, '"dateModified":"1999'),
      /dateModified "1999/,
    ],
    ['a source', (graph: string) => graph.replace('"https://www.nhs.uk/', '"https://nhs.uk/'), /url "https:\/\/nhs/],
    ['a node that is gone', (graph: string) => graph.replace(/#website/, '#nothing'), /#nothing, which is not there/],
    ['a page that is not told', (graph: string) => graph.replace('MedicalWebPage', 'Thing'), /shows name, and tells/],
    [
      'hours that are not told',
      (graph: string) => graph.replace('openingHoursS', 's'),
      /shows openingHoursSpecification/,
    ],
    ['symptoms that are not told', (graph: string) => graph.replace('"signOrSymptom":', '"x":'), /shows signOrSymptom/],
    [
      'a trail that is not told',
      (graph: string) => graph.replace('"BreadcrumbList"', '"Thing"'),
      /shows BreadcrumbList/,
    ],
    [
      'part of a city',
      (graph: string) => graph.replace('"addressLocality":"Boulder"', '"addressLocality":"Bould"'),
      /Bould/,
    ],
    [
      'part of a name',
      (graph: string) => graph.replaceAll('"name":"Boulder Pain Relief"', '"name":"Pain"'),
      /name "Pain"/,
    ],
    ['no weekend', (graph: string) => graph.replace(/"Saturday","Sunday"/, '"Saturday"'), /no hours of Sunday/],
    ['a time with an offset', (graph: string) => graph.replace('"10:00"', '"10:00:00-06:00"'), /hours/],
    ['another vocabulary', (graph: string) => graph.replace('https://schema.org', 'https://example.org'), /language/],
    [
      'a clinic of another kind',
      (graph: string) => graph.replace('"HealthAndBeautyBusiness"', '"Physician"'),
      /no clinic/,
    ],
    ['a clinic by another name', (graph: string) => graph.replaceAll('#clinic', '#us'), /no clinic by/],
    ['a reviewer', graphWith('"reviewedBy":"Dr. Nobody"'), /reviewedBy "Dr. Nobody", which is not shown/],
    ['a rating', graphWith('"aggregateRating":{"@type":"AggregateRating","ratingValue":5}'), /ratingValue "5"/],
    [
      'publishers in another order',
      swapped(/"publisher":\{"@type":"Organization","name":"[^"]*"\}/g),
      /other sources than/,
    ],
    [
      'a publisher that is a title',
      (graph: string) => graph.replace('"name":"BMJ"', '"name":"Sciatica"'),
      /other sources/,
    ],
    ['a year of another source', (graph: string) => graph.replace('"2007"', '"2010"'), /other sources than it shows/],
    ['addresses of sources in another order', swapped(/"url":"[^"]*"/g), /other links of sources/],
    ['a phone', graphWith('"telephone":"+1-303-555-0143"'), /telephone/],
  ])('in the markup: %s', (_, change, words) => {
    expect(told(change).join('\n')).toMatch(words);
  });

  it.each([
    ['its hours', /10am to 6:30pm/g, '10am to 7pm', /hours "Monday to Friday, 10am to 6:30pm", which are not shown/],
    ['a symptom more', /<li>A leg that feels weak/, '<li>A new one</li>$&', /another signOrSymptom/],
    ['a source fewer', /<ol class="sources">\s*<li>.*?<\/li>/, '<ol class="sources">', /another citation/],
    ['its heading', /<h1>[^<]*/, '<h1>Another', /another name than it shows/],
    ['a step of its trail', /<li aria-current="page">[^<]*/, '<li>Another', /another BreadcrumbList/],
    ['its date', /data-updated>[^<]*/, 'data-updated>January 1, 1999', /dateModified/],
  ])('on the page: %s', (_, from, to, words) => {
    expect(shown(from, to).join('\n')).toMatch(words);
  });
});
