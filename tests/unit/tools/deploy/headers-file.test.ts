import { expect, it } from 'vitest';
import { headersFileText } from '../../../../src/tools/deploy/headers-file.ts';
import { hostRules } from '../../../../src/tools/deploy/host-rules.ts';

it('headers of all addresses come first, then the caching of each pattern', () => {
  const headers = { 'X-One': "a 'b'; c", 'X-Two': 'd' };
  const caching = { '/x': 'e', '/y/*': 'f' };
  expect(headersFileText({ headers, caching, redirects: new Map() })).toBe(
    "/*\n  X-One: a 'b'; c\n  X-Two: d\n\n/x\n  Cache-Control: e\n\n/y/*\n  Cache-Control: f\n",
  );
});

it('the rules of the site are far from what Cloudflare reads at most', () => {
  const text = headersFileText(hostRules("default-src 'none'", new Map()));
  expect(text.match(/^\//gm)?.length).toBeLessThan(30);
});
