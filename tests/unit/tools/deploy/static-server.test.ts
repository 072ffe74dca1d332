import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainRequest } from './plain-request.ts';
import { serveSite, smallSite } from './served-site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
const get = (path: string, headers?: Record<string, string>) => plainRequest(site.address + path, headers);
const mustAsk = 'public, max-age=0, must-revalidate';

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => {
  site.stop();
});

describe('a request for a part of a file', () => {
  it.each(['bytes=5-2', 'bytes=-5', 'bytes=2-5', 'bytes=999999-', 'junk'])('%s gets the whole', async (range) => {
    const { status, text } = await get('/', { Range: range });
    expect([status, text]).toEqual([200, smallSite['index.html']]);
  });
});

describe('how long an answer may be kept', () => {
  it.each([
    ['/', 200, mustAsk],
    ['/_astro/font.woff2', 200, 'public, max-age=31536000, immutable'],
    ['/_astro/gone.woff2', 404, mustAsk],
    ['/card.png', 200, 'public, max-age=86400'],
    ['/gone.png', 404, mustAsk],
    ['/_astro/', 404, mustAsk],
    ['/old/', 301, mustAsk],
    ['/book', 301, mustAsk],
  ])('%s (%i): %s', async (path, status, cacheControl) => {
    const reply = await get(path);
    expect([reply.status, reply.headers['cache-control']]).toEqual([status, cacheControl]);
  });
});

it('a text says that it is in UTF-8', async () => {
  const { headers, text } = await get('/llms.txt');
  expect([headers['content-type'], text]).toEqual(['text/plain; charset=utf-8', smallSite['llms.txt']]);
});

describe('the encoding of an answer', () => {
  it.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip, deflate, br', 'br'],
  ])('to Accept-Encoding: %s is %s, on a page and on the page of unknown addresses', async (accepted, encoding) => {
    for (const path of ['/', '/nowhere/']) {
      const { headers } = await get(path, { 'Accept-Encoding': accepted });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toBe('Accept-Encoding');
    }
  });
});

describe('what is no address', () => {
  it.each(['/404.html', '/index.html.br', '/index.html.gz', '/book/index.html.br', '/_headers', '/_redirects'])(
    '%s is answered with the page of unknown addresses and 404',
    async (path) => {
      const { status, headers, text } = await get(path);
      expect([status, headers['content-type'], text]).toEqual([404, 'text/html; charset=utf-8', smallSite['404.html']]);
      expect(headers.etag).toBeUndefined();
    },
  );
});

describe('a page the browser has already', () => {
  it('is not sent again', async () => {
    const tag = String((await get('/')).headers.etag);
    const { status, length } = await get('/', { 'If-None-Match': tag });
    expect([status, length]).toEqual([304, 0]);
    expect((await get('/', { 'If-None-Match': '"x"' })).status).toBe(200);
  });

  it('has another tag in another encoding', async () => {
    const [plain, packed] = await Promise.all([get('/'), get('/', { 'Accept-Encoding': 'br' })]);
    expect(plain.headers.etag).not.toBe(packed.headers.etag);
  });
});
