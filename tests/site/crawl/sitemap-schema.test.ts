import { describe, expect, it } from 'vitest';
import { schemaFaults } from './sitemap-schema.ts';
import { listed, sitemapOf, soundSite } from './small-web.ts';

describe('the schemas of sitemaps.org', () => {
  const sound = sitemapOf(listed);
  const index = soundSite['/sitemap-index.xml'];

  it('let sound ones pass', async () => {
    expect(await schemaFaults(sound)).toEqual([]);
    expect(await schemaFaults(index)).toEqual([]);
    expect(await schemaFaults(index.replace('</loc>', '</loc><lastmod>2026-11-22</lastmod>'))).toEqual([]);
  });

  it.each([
    ['a lastmod that is no date', sound.replace('2026-11-22', 'November 22')],
    ['a day that is not in the calendar', sound.replace('2026-11-22', '2026-02-30')],
    ['an entry without its address', sound.replace(/<loc>[^<]*<\/loc>/, '')],
    [
      'an address and its date the wrong way round',
      sound.replace(/(<loc>[^<]*<\/loc>)(<lastmod>[^<]*<\/lastmod>)/, '$2$1'),
    ],
    ['a priority over 1', sound.replace('</url>', '<priority>2</priority></url>')],
    ['a part that nobody knows', sound.replace('</url>', '<author>me</author></url>')],
    ['no entries', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'],
    ['another namespace', sound.replace('sitemap/0.9', 'sitemap/0.84')],
    ['an index without an address', index.replace(/<loc>[^<]*<\/loc>/, '')],
    ['an index with a page', index.replaceAll('sitemap>', 'url>')],
    ['an index with a date that is none', index.replace('</loc>', '</loc><lastmod>today</lastmod>')],
    ['what is no XML', sound.replace('</urlset>', '')],
  ])('do not: %s', async (_, xml) => {
    expect((await schemaFaults(xml)).length).toBeGreaterThan(0);
  });
});
