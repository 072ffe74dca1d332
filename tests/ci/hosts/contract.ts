import { extname } from 'node:path';
import { filePaths } from '../../../src/domain/urls.ts';
import type { Question, Reply } from './ask.ts';
import type { Expected } from './expected.ts';
import type { SiteOnDisk } from './site-on-disk.ts';

/** A request, and what its answer must be. */
export interface Case extends Question {
  expected: Expected;
}

/** Something that every host of the site keeps to, whatever it runs on. */
export interface Clause {
  it: string;
  cases: (site: SiteOnDisk, ask: (question: Question) => Promise<Reply>) => Case[] | Promise<Case[]>;
}

const permanent = [301, 308];
const mustAsk = 'public, max-age=0, must-revalidate';
const nothing = Buffer.alloc(0);
const query = '?from=ad&x=%20%2F';

/** By the ending of the name. What is text says that it is in UTF-8 where its type leaves that open. */
const types: Record<string, RegExp> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.js': /^(text|application)\/javascript(; ?charset=utf-8)?$/i,
  '.svg': /^image\/svg\+xml(; ?charset=utf-8)?$/i,
  '.xml': /^(text|application)\/xml(; ?charset=utf-8)?$/i,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
  '.webmanifest': /^application\/manifest\+json(; ?charset=utf-8)?$/i,
  '.woff2': /^font\/woff2$/,
  '.png': /^image\/png$/,
  '.ico': /^image\/(x-icon|vnd\.microsoft\.icon)$/,
};
const isText = (file: string) => ['.html', '.js', '.svg', '.xml', '.txt', '.webmanifest'].includes(extname(file));

function cachingOf(address: string): string {
  if (/^\/(_astro|fonts)\//.test(address)) return 'public, max-age=31536000, immutable';
  // A drawing may be new in it.
  if (address === filePaths.drawings) return mustAsk;
  return ['.png', '.svg', '.ico', '.webmanifest'].includes(extname(address)) ? 'public, max-age=86400' : mustAsk;
}

/** The page of unknown addresses, which nobody keeps: what is missing now may be there tomorrow. */
const missing = (site: SiteOnDisk): Expected => ({
  status: [404],
  body: site.read('/404.html'),
  headers: {
    'content-type': types['.html'] ?? /./,
    'cache-control': /^(public, max-age=0, must-revalidate|no-store)$/,
  },
});

const movedTo = (to: string): Expected => ({
  status: permanent,
  to,
  headers: { 'cache-control': /^(public, max-age=0, must-revalidate)?$/ },
});

const whole = (site: SiteOnDisk, { address, file }: SiteOnDisk['addresses'][number]): Expected => ({
  status: [200],
  body: site.read(file),
  headers: {
    'content-type': types[extname(file)] ?? /^no file is of this kind$/,
    'content-encoding': '',
    'cache-control': cachingOf(address),
    etag: /^(W\/)?"[^"]+"$/,
    ...(isText(file) && { vary: /\baccept-encoding\b/i }),
  },
});

const packed = (expected: Expected, encoding: string): Expected => ({
  ...expected,
  headers: { ...expected.headers, 'content-encoding': encoding, vary: /\baccept-encoding\b/i },
});

const withoutSlash = (page: string) => page.slice(0, -1);
const below = (pages: readonly string[]) => pages.filter((page) => page !== '/');

export const contract: Clause[] = [
  {
    it: 'sends each page and file whole, as what it is, unpacked to whom did not ask for less',
    cases: (site) =>
      site.addresses.flatMap((found) =>
        [{}, { 'accept-encoding': 'br;q=0, gzip;q=0, identity' }].map((headers) => ({
          path: found.address,
          headers,
          expected: whole(site, found),
        })),
      ),
  },
  {
    it: 'sends each text packed to whom asks for it, and the page of unknown addresses too',
    cases: (site) =>
      ['br', 'gzip'].flatMap((encoding) => [
        ...site.addresses
          .filter(({ file }) => isText(file))
          .map((found) => ({
            path: found.address,
            headers: { 'accept-encoding': encoding },
            expected: packed(whole(site, found), encoding),
          })),
        { path: '/nowhere/', headers: { 'accept-encoding': encoding }, expected: packed(missing(site), encoding) },
      ]),
  },
  {
    it: 'answers with the head alone when that is asked for',
    cases: (site) =>
      site.addresses.map((found) => ({
        path: found.address,
        method: 'HEAD',
        expected: { ...whole(site, found), body: nothing },
      })),
  },
  {
    it: 'sends nothing twice that has not changed, and all that has',
    cases: async (site, ask) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br' };
      const cases = site.addresses.map(async (found): Promise<Case[]> => {
        const tag = String((await ask({ path: found.address, headers })).headers.etag);
        const kept = { ...headers, 'if-none-match': tag };
        const outdated = { 'if-none-match': '"of another day"' };
        return [
          { path: found.address, headers: kept, expected: { status: [304], body: nothing } },
          { path: found.address, headers: outdated, expected: whole(site, found) },
        ];
      });
      return (await Promise.all(cases)).flat();
    },
  },
  {
    it: 'leads from a page without its slash to the page, for good, and keeps the query',
    cases: ({ pages }) =>
      below(pages).flatMap((page) =>
        ['', query].map((search) => ({ path: withoutSlash(page) + search, expected: movedTo(page + search) })),
      ),
  },
  {
    it: 'leads from index.html to the page, for good, and keeps the query',
    cases: ({ pages }) =>
      pages.flatMap((page) =>
        ['', query].map((search) => ({ path: `${page}index.html${search}`, expected: movedTo(page + search) })),
      ),
  },
  {
    it: 'leads from each former address, in one hop with 301, to a page',
    cases: ({ former, pages }) =>
      [...former].flatMap(([from, to]) =>
        ['', query].map((search) => ({
          path: from + search,
          expected: { ...movedTo(pages.includes(to) ? to + search : 'a page'), status: [301] },
        })),
      ),
  },
  {
    it: 'says of all else that it is not there, with a page',
    cases: (site) =>
      [
        '/nowhere',
        '/nowhere/',
        '/nowhere/index.html',
        `/nowhere.html${query}`,
        '/404.html',
        '/_astro/nowhere.a1b2.js',
        '/icons/nowhere.png',
        '/conditions/nowhere/card.png',
        ...site.bareFolders.flatMap((name) => [name, `${name}/`]),
        ...below(site.pages).flatMap((page) => [`${page}index`, `${withoutSlash(page)}.html`, `${page}nowhere/`]),
        ...site.addresses.filter(({ address }) => !address.endsWith('/')).map(({ address }) => `${address}/`),
        ...site.forHosts,
      ].map((path) => ({ path, expected: missing(site) })),
  },
  {
    it: 'shows no page at a second address, however it is written, and never leads to another site',
    cases: (site) => [
      ...below(site.pages).flatMap((page) =>
        [`/${page}`, `/%2f${page.slice(1)}`, `${withoutSlash(page)}%2F`].map((path) => ({
          path,
          expected: missing(site),
        })),
      ),
      ...[
        '//evil.example/',
        '//evil.example',
        '//evil.example/..',
        '//evil.example/%2e%2e',
        '///evil.example/index.html',
        '//evil.example//index.html',
        '/%2f%2fevil.example/',
        '/%2fevil.example',
        '/%5cevil.example/',
        '/\\evil.example/',
        '/\\evil.example',
        '/https://evil.example/',
        '/%0d%0aLocation:%20https://evil.example/',
        '/book%0d%0aLocation:%20https://evil.example',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/%',
        '/%00',
        `/${'a'.repeat(2000)}`,
      ].map((path) => ({ path, expected: { status: [400, 404] } })),
    ],
  },
  {
    it: 'takes no other method than GET and HEAD',
    cases: ({ pages, former }) =>
      ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
        .flatMap((method) =>
          ['/nowhere', ...pages.slice(0, 2), ...pages.slice(-1).map(withoutSlash)].map((path) => ({
            path,
            method,
            expected: { status: [405], headers: { allow: 'GET, HEAD' } },
          })),
        )
        .filter(({ path }) => !former.has(path)),
  },
];
