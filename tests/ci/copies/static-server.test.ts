import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../../src/hosting/static-server.ts';
import { plainRequest } from '../../unit/hosting/plain-request.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let server: Server;
let address = '';

beforeAll(async () => {
  expect(await copy.run('build')).toMatchObject({ code: 0 });
  server = siteServer(join(copy.folder, 'dist')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  copy.discard();
});

const get = (path: string, headers?: Record<string, string>, method?: string) =>
  plainRequest(address + path, headers, method);

describe('the built site, served', () => {
  it('serves the home page with the headers the site will have', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toMatch(/^<!DOCTYPE html>/i);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe/);
  });

  it.each(['br', 'gzip'])('compresses with %s when asked, and not otherwise', async (encoding) => {
    const plain = await get('/');
    const packed = await get('/', { 'Accept-Encoding': encoding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.length).toBeLessThan(plain.length / 2);
  });

  it.each([
    ['/favicon.svg', 'image/svg+xml', 'br'],
    ['/favicon.ico', 'image/vnd.microsoft.icon', undefined],
    ['/apple-touch-icon.png', 'image/png', undefined],
    ['/site.webmanifest', 'application/manifest+json', 'br'],
    ['/conditions/sciatica/card.png', 'image/png', undefined],
  ])('sends %s as %s, and compresses it if it is text', async (path, type, encoding) => {
    const { status, headers } = await get(path, { 'Accept-Encoding': 'br' });
    expect([status, String(headers['content-type']).split(';')[0], headers['content-encoding']]).toEqual([
      200,
      type,
      encoding,
    ]);
  });

  it.each([
    ['/book', '/book/'],
    ['/book?from=ad&x=%20', '/book/?from=ad&x=%20'],
    ['/conditions/sciatica', '/conditions/sciatica/'],
    ['/conditions/sciatica/index.html', '/conditions/sciatica/'],
    ['/index.html', '/'],
  ])('sends %s on to %s for good', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it.each([
    '/nowhere/',
    '/nowhere',
    '/%',
    '//book/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/conditions/sciatica/index',
  ])('answers %s with the page of unknown addresses and 404', async (path) => {
    for (const encoding of ['identity', 'br']) {
      const { status, headers, text } = await get(path, { 'Accept-Encoding': encoding });
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      if (encoding === 'identity') expect(text).toContain('noindex');
    }
  });

  it('answers a page that has not changed with 304', async () => {
    const { headers } = await get('/book/');
    const again = await get('/book/', { 'If-None-Match': String(headers.etag) });
    expect([again.status, again.length]).toEqual([304, 0]);
  });

  it('lets browsers keep what never changes for a year', async () => {
    const font = /\/_astro\/[^"]+\.woff2/.exec((await get('/')).text)?.[0] ?? '';
    const { status, headers } = await get(font);
    expect([status, headers['content-type']]).toEqual([200, 'font/woff2']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.length]).toEqual([200, 0]);
  });
});
