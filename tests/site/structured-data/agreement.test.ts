import { describe, expect, it } from 'vitest';
import { bothSites, fixtureSite } from '../sites.ts';
import { disagreements } from './disagreements.ts';

describe.each(bothSites())('structured data and what $name shows', ({ pages, clinic }) => {
  it.each(pages.map(({ path, html }) => [path, html] as const))('agree on %s', (_, html) => {
    expect(disagreements(html, new URL(clinic.url).origin)).toEqual([]);
  });
});

/** A condition page with all that one can tell. */
const { html } = fixtureSite().page('/conditions/sciatica/');
const site = fixtureSite().clinic.url;
/** What is changed in the markup of a page, whatever short names its classes have. */
const symptoms = new RegExp(`${'.symptoms'.slice(1)}">\\s*<li>`);
const firstSource = /(<ol[^>]*>\s*)<li><a [^>]*rel="noreferrer">.*?<\/li>/;
const changed = (text: string, from: string | RegExp, to: string) => {
  const after = text.replace(from, to);
  if (after === text) throw new Error('Nothing was changed.');
  return after;
};
const told = (change: (graph: string) => string) => {
  const [before, graph = '', after] = html.split(/(?<=ld\+json">)([^<]*)/);
  return disagreements(`${before}${change(graph)}${after}`, site);
};
const swapped = (pattern: RegExp) => (graph: string) => {
  const [one = '', other = ''] = graph.match(pattern) ?? [];
  return changed(graph, one, '@@').replace(other, one).replace('@@', other);
};

describe('a disagreement is told', () => {
  it.each([
    ['an hour', /"closes":"\d\d:\d\d/, '"closes":"23:59', /hours ".*11:59pm", which are not shown/],
    ['a day that is not told', /"dayOfWeek":\["\w+",/, '"dayOfWeek":[', /no hours of Monday/],
    ['a time with an offset', /"opens":"\d\d:\d\d/, '$&:00-06:00', /hours/],
    ['a city', /"addressLocality":"/, '$&East ', /addressLocality "East /],
    ['part of a city', /("addressLocality":"\w+)\w"/, '$1"', /addressLocality "/],
    ['part of the clinic’s name', /("HealthAndBeautyBusiness",[^}]*"name":")\w+ /, '$1', /tells the name "/],
    ['a symptom', /"MedicalSymptom","name":"/, '$&Odd ', /another signOrSymptom/],
    ['a name', /"alternateName":\["/, '$&Old ', /alternateName "Old /],
    ['a trail', /("position":2,"name":")/, '$1My ', /another BreadcrumbList/],
    ['a date', /"lastReviewed":"\d{4}/, '"lastReviewed":"1999', /lastReviewed "1999/],
    ['a change', /"dateModified":"\d{4}/, '"dateModified":"1999', /dateModified "1999/],
    ['a source', /("CreativeWork","name":")/, '$1Another ', /another citation/],
    ['an address of a source', /("CreativeWork","name":"[^"]*","url":"https:\/\/)/, '$1x.', /other links of sources/],
    ['a node that is gone', /#website/, '#nothing', /#nothing, which is not there/],
    ['a page that is not told', 'MedicalWebPage', 'Thing', /shows name, and tells/],
    ['hours that are not told', 'openingHoursS', 's', /shows openingHoursSpecification/],
    ['symptoms that are not told', '"signOrSymptom":', '"x":', /shows signOrSymptom/],
    ['a trail that is not told', '"BreadcrumbList"', '"Thing"', /shows BreadcrumbList/],
    ['another vocabulary', 'https://schema.org', 'https://example.org', /another language than schema/],
    ['a clinic of another kind', '"HealthAndBeautyBusiness"', '"Physician"', /no clinic/],
    ['a clinic by another name', /#clinic/g, '#us', /no clinic by/],
    ['a reviewer', '"inLanguage"', '"reviewedBy":"Dr. Nobody",$&', /reviewedBy "Dr. Nobody", which is not shown/],
    ['a rating', '"inLanguage"', '"aggregateRating":{"@type":"AggregateRating","ratingValue":5},$&', /ratingValue "5"/],
    ['a phone', '"inLanguage"', '"telephone":"+1-303-555-0143",$&', /telephone/],
  ])('in the markup: %s', (_, from, to, words) => {
    expect(told((graph) => changed(graph, from, to)).join('\n')).toMatch(words);
  });

  it.each([['addresses of sources', /"url":"[^"]*"/g, /other links of sources/]])(
    'in the markup: %s in another order',
    (_, pattern, words) => {
      expect(told(swapped(pattern)).join('\n')).toMatch(words);
    },
  );

  it.each([
    ['its hours', /to \d[\d:]*pm/g, 'to 11:59pm', /hours ".*", which are not shown/],
    ['a symptom more', symptoms, '$&A new one</li><li>', /another signOrSymptom/],
    ['a source fewer', firstSource, '$1', /another citation/],
    ['its heading', /<h1>[^<]*/, '<h1>Another', /another name than it shows/],
    ['a step of its trail', /<li aria-current="page">[^<]*/, '<li>Another', /another BreadcrumbList/],
    ['its date', /data-updated>[^<]*/, 'data-updated>January 1, 1999', /dateModified/],
  ])('on the page: %s', (_, from, to, words) => {
    expect(disagreements(changed(html, from, to), site).join('\n')).toMatch(words);
  });
});
