import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frontmatterOf } from '../../../src/tools/lint/rule.ts';
import { readContent } from '../../../src/collections/reader/content.ts';
import { publishedIn } from '../../../src/collections/reader/page-sources.ts';
import { placeholdersIn } from '../../../src/domain/placeholders.ts';
import { readRedirectRules, redirectsFile } from '../../../src/domain/redirect-rules.ts';
import { conditionPath } from '../../../src/domain/urls.ts';
import { siteServer } from '../../../src/tools/deploy/static-server.ts';
import { clinic as schema } from '../../../src/collections/schemas/clinic.ts';
import { crawl, type Crawl } from './crawl.ts';
import { assetFaults, structuredFaults } from './asset-faults.ts';
import { discoveryFaults, indexFaults } from './index-faults.ts';
import { llmsFaults } from './llms-faults.ts';
import { absentFaults, formerFaults, variantFaults } from './other-addresses.ts';
import { schemaFaults } from './sitemap-schema.ts';
import { overHttp } from './web.ts';

/**
 * Crawls a built site the way a search engine does, over HTTP, and says what it must find, whatever its content. What
 * pages say of themselves, and where their links lead, is held by the rules of each build.
 * @param root the folder of the project whose `dist` is crawled; it may be built in the calling file's own `beforeAll`.
 */
export function isFoundBySearchEngines(name: string, root: string): void {
  describe(`a search engine that reads ${name}`, () => {
    let hidden: boolean;
    let server: Server;
    let found: Crawl;
    let content: ReturnType<typeof readContent>;
    const whole = (path: string) => found.origin + path;

    beforeAll(async () => {
      content = readContent(root);
      const clinic = schema.parse(content.clinic.data);
      hidden = placeholdersIn(clinic).length > 0;
      server = siteServer(join(root, 'dist')).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const started = performance.now();
      const { origin } = new URL(clinic.url);
      found = await crawl(origin, overHttp(origin, `http://127.0.0.1:${port}`));
      const ms = Math.round(performance.now() - started);
      const { pages, assets } = found;
      console.log(`${origin}: ${pages.size} pages, ${assets.size} assets, ${found.asked()} addresses in ${ms} ms.`);
    });
    afterAll(() => {
      server.close();
      server.closeAllConnections();
    });

    it('finds all pages, and no other', () => {
      const { addresses } = publishedIn(content);
      expect([...found.pages.keys()].sort()).toEqual(addresses.map(whole).sort());
    });

    it('comes from robots.txt to the sitemaps, which are valid, and list the pages that links lead to', async () => {
      expect(await discoveryFaults(found)).toEqual([]);
      expect(found.sitemaps.size).toBe(2);
      for (const [address, xml] of found.sitemaps) expect(await schemaFaults(xml), address).toEqual([]);
    });

    it('gets all that pages are shown with, and all that their structured data names', async () => {
      expect(found.assets.size).toBeGreaterThan(found.pages.size);
      expect(await assetFaults(found)).toEqual([]);
      expect(await structuredFaults(found)).toEqual([]);
    });

    it('finds each page at one address', async () => {
      expect(await variantFaults(found)).toEqual([]);
    });

    it('is kept out by every page while there are sample details, and let in by every page without them', () => {
      expect(indexFaults(found, { hidden })).toEqual([]);
    });

    it('comes in one step from every former address to a page', async () => {
      const rules = readRedirectRules(readFileSync(join(root, 'dist', redirectsFile), 'utf8'));
      const published = content.ledger
        .map(({ address }) => address)
        .filter((address) => !found.pages.has(whole(address)));
      const former = new Map<string, string | undefined>(published.map((address) => [whole(address), undefined]));
      for (const [from, to] of rules) former.set(whole(from), whole(to));
      const { redirects } = publishedIn(content);
      for (const from of redirects.keys()) expect([...rules.keys()]).toContain(from);
      expect(await formerFaults(found, former)).toEqual([]);
    });

    it('finds nothing at addresses without a page, drafts among them', async () => {
      const drafts = content.conditions.filter((file) => frontmatterOf(file).draft === true);
      // What is packed beside a page or a sitemap has no address of its own.
      const packed = ['/index.html.br', '/sitemap-index.xml.gz'];
      for (const file of packed) expect(existsSync(join(root, 'dist', file)), file).toBe(true);
      const absent = ['/no-such-page/', '/conditions/no-such-page/', '/404.html', '/404/', ...packed];
      const paths = [...absent, ...drafts.map(({ slug }) => conditionPath(slug))];
      expect(await absentFaults(found, paths.map(whole))).toEqual([]);
    });

    it('reads an llms.txt that names the same pages, in their own words', async () => {
      expect(await llmsFaults(found)).toEqual([]);
    });
  });
}
