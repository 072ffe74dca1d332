import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { redirectsFile } from '../../../src/domain/redirect-rules.ts';
import { headersFile } from '../../../src/tools/deploy/headers-file.ts';
import { headersFor, mustRevalidate } from '../../../src/tools/deploy/host-rules.ts';
import { readHostRules } from '../../../src/tools/deploy/read-host-rules.ts';
import { importTool } from './ci-tools.ts';
import { readSiteOnDisk } from './site-on-disk.ts';

interface ParsedHeaders {
  headers: { for: string; forRegExp: RegExp; values: Record<string, string> }[];
  errors: Error[];
}

interface ParsedRedirects {
  redirects: { from: string; to: string; status: number; force: boolean }[];
  errors: Error[];
}

interface Parsers {
  parseAllHeaders: (where: object) => Promise<ParsedHeaders>;
  parseAllRedirects: (where: object) => Promise<ParsedRedirects>;
}

describe('Netlify’s own reading of the rules', () => {
  const folder = inject('published');
  const rules = readHostRules(folder);
  let headers: ParsedHeaders;
  let redirects: ParsedRedirects;

  beforeAll(async () => {
    const { parseAllHeaders } = await importTool<Parsers>('@netlify/headers-parser');
    const { parseAllRedirects } = await importTool<Parsers>('@netlify/redirect-parser');
    headers = await parseAllHeaders({ headersFiles: [join(folder, headersFile)], configHeaders: [], minimal: false });
    redirects = await parseAllRedirects({
      redirectsFiles: [join(folder, redirectsFile)],
      configRedirects: [],
      minimal: true,
    });
  });

  it('finds no fault', () => {
    expect([...headers.errors, ...redirects.errors]).toEqual([]);
    expect(headers.headers.length).toBeGreaterThan(0);
    expect(redirects.redirects.length).toBeGreaterThan(0);
  });

  it('gives each address its headers, and no header from two rules', () => {
    const { addresses, pages, former } = readSiteOnDisk(folder);
    const paths = [
      ...addresses.map(({ address }) => address),
      ...pages.map((page) => `${page}nowhere`),
      ...former.keys(),
    ];
    for (const path of paths) {
      const given = headers.headers
        .filter((rule) => rule.forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values));
      expect(new Set(given.map(([name]) => name)).size, path).toBe(given.length);
      // It says the same of what has no rule.
      expect({ 'Cache-Control': mustRevalidate, ...Object.fromEntries(given) }, path).toEqual(headersFor(rules, path));
    }
  });

  it('is of the same redirects', () => {
    expect(redirects.redirects.map(({ from, to, status }) => [from, to, status])).toEqual(
      [...rules.redirects].map(([from, to]) => [from, to, 301]),
    );
  });
});
