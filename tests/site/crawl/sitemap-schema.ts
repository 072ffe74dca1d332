import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const folder = new URL('../../fixtures/sitemaps.org/', import.meta.url);
const schema = (fileName: string) => ({ fileName, contents: readFileSync(new URL(fileName, folder), 'utf8') });
const schemas = { urlset: schema('sitemap.xsd'), sitemapindex: schema('siteindex.xsd') };

/** What the schemas of the sitemap protocol (sitemaps.org, 0.9) say against a sitemap or an index of them. */
export async function schemaFaults(xml: string): Promise<string[]> {
  const root = xml.includes('<sitemapindex') ? 'sitemapindex' : 'urlset';
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: schemas[root],
    preload: Object.values(schemas),
  });
  return errors.map(({ message }) => message);
}
