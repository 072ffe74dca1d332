import { describe, expect, inject, it } from 'vitest';
import { headersFile } from '../../../src/tools/deploy/headers-file.ts';
import { expressionOf } from '../../../src/tools/deploy/host-rules.ts';
import { readHostRules } from '../../../src/tools/deploy/read-host-rules.ts';
import { readSiteOnDisk } from './site-on-disk.ts';

const matches = (pattern: string, address: string) => new RegExp(expressionOf(pattern)).test(address);

describe('the rules of the published site', () => {
  const folder = inject('published');
  const patterns = Object.keys(readHostRules(folder).caching);
  const { addresses, former, read } = readSiteOnDisk(folder);

  it('give no address Cache-Control twice, which Cloudflare would join with a comma', () => {
    for (const address of [...addresses.map((found) => found.address), ...former.keys(), '/404.html', '/nowhere/'])
      expect(patterns.filter((pattern) => matches(pattern, address)).length, address).toBeLessThan(2);
  });

  it('each match something that is there', () => {
    for (const pattern of patterns)
      expect(
        addresses.some(({ address }) => matches(pattern, address)),
        pattern,
      ).toBe(true);
  });

  it('are within what Cloudflare reads: 100 rules, and 2,000 characters a line', () => {
    const lines = read(`/${headersFile}`).toString().split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(2000);
  });
});
