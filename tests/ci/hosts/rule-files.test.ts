import { describe, expect, inject, it } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { expressionOf } from '../../../src/hosting/host-rules.ts';
import { readHostRules } from '../../../src/hosting/read-host-rules.ts';
import { readSiteOnDisk } from './site-on-disk.ts';

describe('the rules of the published site', () => {
  const folder = inject('published');
  const { headers } = readHostRules(folder);
  const { addresses, former, read } = readSiteOnDisk(folder);

  it('give no address a header twice, which Cloudflare would join with a comma', () => {
    const patterns = headers.flatMap((rule) => rule.paths.map((path) => ({ path, names: Object.keys(rule.headers) })));
    for (const address of [...addresses.map((found) => found.address), ...former.keys(), '/404.html', '/nowhere/']) {
      const names = patterns
        .filter(({ path }) => new RegExp(expressionOf(path)).test(address))
        .flatMap((rule) => rule.names);
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it('each match something that is there', () => {
    for (const path of headers.flatMap((rule) => rule.paths))
      expect(
        addresses.some(({ address }) => new RegExp(expressionOf(path)).test(address)),
        path,
      ).toBe(true);
  });

  it('are within what Cloudflare reads: 100 rules, and 2,000 characters a line', () => {
    const lines = read(`/${headersFile}`).toString().split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(2000);
  });
});
