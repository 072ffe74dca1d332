import { expect, it } from 'vitest';
import { headersFileText } from '../../../src/hosting/headers-file.ts';
import { hostRules } from '../../../src/hosting/host-rules.ts';

it('a rule is written as a block for each of its patterns', () => {
  const headers = [
    { paths: ['/*'], headers: { 'X-One': "a 'b'; c", 'X-Two': 'd' } },
    { paths: ['/x', '/y/*'], headers: { 'X-Three': 'e' } },
  ];
  expect(headersFileText({ headers, redirects: new Map() })).toBe(
    "/*\n  X-One: a 'b'; c\n  X-Two: d\n\n/x\n  X-Three: e\n\n/y/*\n  X-Three: e\n",
  );
});

it('the rules of the site are far from what Cloudflare reads at most', () => {
  const text = headersFileText(hostRules("default-src 'none'", new Map()));
  expect(text.match(/^\//gm)?.length).toBeLessThan(30);
});
