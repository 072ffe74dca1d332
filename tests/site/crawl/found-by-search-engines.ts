import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frontmatterOf } from '../../../src/checks/content/rule.ts';
import { readContent } from '../../../src/content-files/content-folder.ts';
import { publishedIn } from '../../../src/content-files/page-sources.ts';
import { placeholdersIn } from '../../../src/domain/placeholders.ts';
import { readRedirectRules, redirectsFile } from '../../../src/domain/redirect-rules.ts';
import { conditionPath } from '../../../src/domain/urls.ts';
import { siteServer } from '../../../src/hosting/static-server.ts';
import { clinic as schema } from '../../../src/schemas/clinic.ts';
import { crawl, type Crawl } from './crawl.ts';
import { assetFaults, depthFaults, linkFaults, structuredFaults } from './link-faults.ts';
import { llmsFaults } from './llms-faults.ts';
import { absentFaults, formerFaults, variantFaults } from './other-addresses.ts';
import { addressFaults, duplicateFaults, indexFaults } from './page-faults.ts';
import { discoveryFaults, sitemapFaults } from './sitemap-faults.ts';
import { schemaFaults } from './sitemap-schema.ts';
import { overHttp } from './web.ts';

/**
 * Crawls a built site the way a search engine does, over HTTP, and says what it must find.
 * @param root the folder of the project whose `dist` is crawled; it may be built in the calling file's own `beforeAll`.
 * @param state whether the site has sample details, and so is kept out of search results.
 */
export function isFoundBySearchEngines(root: string, { hidden }: { hidden: boolean }): void {
  describe(`a search engine that reads the site with ${hidden ? 'sample' : 'real-looking'} details`, () => {
    let server: Server;
    let found: Crawl;
    let content: ReturnType<typeof readContent>;
    const whole = (path: string) => found.origin + path;

    beforeAll(async () => {
      content = readContent(root);
      const clinic = schema.parse(content.clinic.data);
      expect(placeholdersIn(clinic).length > 0).toBe(hidden);
      server = siteServer(join(root, 'dist')).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const started = performance.now();
      const { origin } = new URL(clinic.url);
      found = await crawl(origin, overHttp(origin, `http://127.0.0.1:${port}`));
      const ms = Math.round(performance.now() - started);
      const { pages, links, assets } = found;
      console.log(
        `${origin}: ${pages.size} pages, ${links.length} links, ${assets.size} assets, ${found.asked()} addresses in ${ms} ms.`,
      );
    });
    afterAll(() => {
      server.close();
      server.closeAllConnections();
    });

    it('finds all pages and follows all links', () => {
      const { addresses } = publishedIn(content);
      expect([...found.pages.keys()].sort()).toEqual(addresses.map(whole).sort());
      expect(found.links.length).toBeGreaterThan(10 * addresses.length);
      expect(found.assets.size).toBeGreaterThan(2 * addresses.length);
    });

    it('comes from robots.txt to the sitemaps, which are valid', async () => {
      expect(await discoveryFaults(found)).toEqual([]);
      expect(found.sitemaps.size).toBe(2);
      for (const [address, xml] of found.sitemaps) expect(await schemaFaults(xml), address).toEqual([]);
    });

    it('finds in the sitemap the pages that links lead to, as of the days that they show', async () => {
      expect(await sitemapFaults(found)).toEqual([]);
    });

    it('finds no link that is broken, or leads on, and no condition far from home', async () => {
      expect(await linkFaults(found)).toEqual([]);
      expect(depthFaults(found)).toEqual([]);
    });

    it('gets all that pages are shown with, and all that their structured data names', async () => {
      expect(await assetFaults(found)).toEqual([]);
      expect(await structuredFaults(found)).toEqual([]);
    });

    it('finds each page at one address, and unlike any other', async () => {
      expect(duplicateFaults(found)).toEqual([]);
      expect(addressFaults(found)).toEqual([]);
      expect(await variantFaults(found)).toEqual([]);
    });

    it(`is ${hidden ? 'kept out by every page' : 'let in by every page'}`, () => {
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
