import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { load } from 'cheerio';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, readPage } from '../../../src/tools/verify/built-site.ts';
import { readRedirectRules } from '../../../src/domain/redirect-rules.ts';
import { filesBelow } from '../../../src/collections/files-below.ts';
import { realClinic, realClinicYaml, sampleClinicYaml } from '../../fixtures/clinics.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { copySite } from '../copies/site-copy.ts';

const copy = copySite();
const dist = join(copy.folder, 'dist');
const artifact = join(copy.folder, 'dist.for-host');
const forHost = (...words: string[]) => copy.run('for-host', {}, ...words);

beforeAll(async () => {
  copy.write('content/clinic.yaml', realClinicYaml);
  copy.edit('content/conditions/it-band.mdx', /^updated: /m, 'formerSlugs: [it-band-syndrome]\nupdated: ');
  copy.edit('content/pages/first-visit.mdx', /^updated: /m, 'formerSlugs: [your-first-visit]\nupdated: ');
  expect((await copy.run('build')).code).toBe(0);
});
afterAll(() => {
  copy.discard();
});

/** A host as GitHub Pages is: files alone, and the slash of a folder. */
async function plainHost(): Promise<{ server: Server; address: string }> {
  const send = sirv(artifact);
  const server = createServer((request, response) => {
    send(request, response, () => {
      response.writeHead(404).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('GitHub Pages gets', () => {
  const former = ['/conditions/it-band-syndrome/', '/your-first-visit/'];
  const file = (path: string) => `${path.slice(1)}index.html`;

  beforeAll(async () => {
    const { code, output } = await forHost('github-pages');
    expect(output).toMatch(/^dist\.for-host holds what github-pages gets: \d+ files\.$/m);
    expect(code).toBe(0);
  });

  it('every file of the site but compressed twins and rules, and a page for every former address', () => {
    const rules = /^_(headers|redirects)$/;
    const plain = filesBelow(dist).filter((name) => !/\.(br|gz)$/.test(name) && !rules.test(name));
    expect(filesBelow(artifact)).toEqual([...plain, '.nojekyll', ...former.map(file)].sort());
    for (const name of plain)
      expect(readFileSync(join(artifact, name)).equals(readFileSync(join(dist, name))), name).toBe(true);
  });

  it('a page for every rule, while dist has none of them', () => {
    const rules = readRedirectRules(readFileSync(join(dist, '_redirects'), 'utf8'));
    expect(rules.size).toBeGreaterThan(0);
    const pages = new Set(readBuiltSite(artifact).pages.map(({ path }) => path));
    for (const from of rules.keys()) expect(pages, from).toContain(from.endsWith('/') ? from : `${from}/`);
    expect(filesBelow(dist).filter((name) => former.map(file).includes(name))).toEqual([]);
  });

  it('pages that are valid HTML', async () => {
    const pages = former.map((path) => readPage(file(path), readFileSync(join(artifact, file(path)), 'utf8')));
    expect(await htmlFaults(pages)).toEqual([]);
  });

  it('former addresses that lead to a page in one step', async () => {
    const { server, address } = await plainHost();
    for (const path of former) {
      const moved = await fetch(address + path, { redirect: 'manual' });
      expect(moved.status, path).toBe(200);
      const to = /^0; url=(\/.*)$/.exec(
        load(await moved.text())('meta[http-equiv=refresh]').attr('content') ?? '',
      )?.[1];
      const page = await fetch(address + (to ?? 'nowhere'), { redirect: 'manual' });
      expect(page.status, path).toBe(200);
      const $ = load(await page.text());
      expect($('meta[http-equiv=refresh]').length, path).toBe(0);
      expect($('link[rel=canonical]').attr('href')).toBe(realClinic.url + (to ?? ''));
    }
    server.close();
  });
});

describe.each(['cloudflare', 'netlify'])('%s gets', (host) => {
  it('the site with its rules, and nothing that is not in dist', async () => {
    expect((await forHost(host)).code).toBe(0);
    expect(filesBelow(artifact)).toEqual(filesBelow(dist).filter((name) => !/\.(br|gz)$/.test(name)));
    expect(filesBelow(artifact)).toContain('_redirects');
  });
});

describe('it is refused', () => {
  it.each([
    [[], 'Say which host it is for. The hosts are cloudflare, github-pages and netlify.'],
    [['github pages'], '"github pages" is not a host that this site knows. The hosts are cloudflare, github-pages'],
    [['netlfy'], 'Did you mean netlify?'],
  ])('for %j', async (words, said) => {
    const { code, output } = await forHost(...words);
    expect(output).toContain(said);
    expect(code).toBe(1);
  });

  it('without a site', async () => {
    const other = copySite();
    expect(await other.run('for-host', {}, 'netlify')).toEqual({
      code: 1,
      output: 'There is no dist yet: npm run build makes it.\n',
    });
    other.discard();
  });

  it('where sample details show, which every page says', async () => {
    const other = copySite();
    other.write('content/clinic.yaml', sampleClinicYaml);
    expect((await other.run('build')).code).toBe(0);
    for (const { $, path } of readBuiltSite(join(other.folder, 'dist')).pages) {
      expect($('aside[aria-label="Sample details"]').text(), path).toContain('phone');
      expect($('meta[name=robots]').attr('content'), path).toMatch(/^noindex/);
    }
    const { code, output } = await other.run('for-host', {}, 'cloudflare');
    expect(output).toContain('dist shows sample details: npm run check -- --publish says which.');
    expect(code).toBe(1);
    expect(filesBelow(other.folder).some((name) => name.startsWith('dist.for-host'))).toBe(false);
    other.discard();
  });
});

it('a site below a folder of its domain, which its links could not stand, is not built', async () => {
  const other = copySite();
  other.write('content/clinic.yaml', realClinicYaml.replace(realClinic.url, 'https://someone.github.io/clinic/'));
  const { code, output } = await other.run('build');
  expect(output).toContain('"url" has something after the name.\n  Leave only https:// and the name of the site.');
  expect(code).toBe(1);
  other.discard();
});
