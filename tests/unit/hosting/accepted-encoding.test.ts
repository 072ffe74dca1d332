import { describe, expect, it } from 'vitest';
import { acceptedEncoding } from '../../../src/hosting/accepted-encoding.ts';

describe('the encoding for an Accept-Encoding header', () => {
  it.each([
    ['', 'plain'],
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['BR', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000 , gzip ; q=0', 'plain'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', 'plain'],
    ['br;q=junk', 'plain'],
    ['brotli, x-br, identity', 'plain'],
  ])('%j is %s', (header, encoding) => {
    expect(acceptedEncoding(header, { br: true, gzip: true })).toBe(encoding);
  });

  it('is one that there is', () => {
    expect(acceptedEncoding('br, gzip', { gzip: true })).toBe('gzip');
    expect(acceptedEncoding('br, gzip', {})).toBe('plain');
  });
});
