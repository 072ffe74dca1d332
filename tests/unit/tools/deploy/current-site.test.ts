import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRequest } from './plain-request.ts';
import { serveSite, smallSite } from './served-site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
const get = (path: string) => plainRequest(site.address + path);
const policyOf = async () => String((await get('/')).headers['content-security-policy']);
/** The next site: a longer home page with another style, one page less and one more. */
const next = {
  'index.html': `<style>a{color:blue}</style>${'<p>New home</p>'.repeat(50)}`,
  'new/index.html': '<p>New</p>',
  '404.html': '<p>Nothing here either</p>',
  _redirects: '',
};

beforeEach(async () => {
  site = await serveSite();
});
afterEach(() => {
  site.stop();
});

describe('a build while the site is served', () => {
  it('shows at once: pages, their policy, pages that are new and that are gone', async () => {
    const before = await policyOf();
    site.takeAway();
    site.putIn(next);
    expect((await get('/')).text).toBe(next['index.html']);
    expect(await policyOf()).not.toBe(before);
    expect((await get('/new/')).text).toBe('<p>New</p>');
    for (const path of ['/book/', '/old/']) {
      const { status, text } = await get(path);
      expect([status, text]).toEqual([404, '<p>Nothing here either</p>']);
    }
  });

  it('shows the last good site in between', async () => {
    site.takeAway();
    for (const path of ['/', '/book/']) expect((await get(path)).status).toBe(200);
    site.putIn(next);
    expect((await get('/book/')).status).toBe(404);
  });

  it('shows the last good site while the folder is no whole site', async () => {
    site.takeAway();
    site.putIn({ 'index.html': 'half' });
    expect((await get('/')).text).toBe(smallSite['index.html']);
  });

  it('breaks no answer, however often it happens', async () => {
    const replies: ReturnType<typeof get>[] = [];
    for (let round = 0; round < 30; round++) {
      replies.push(...Array.from({ length: 10 }, () => get('/')));
      await replies.at(-5);
      site.takeAway();
      replies.push(get('/'));
      await replies.at(-1);
      site.putIn(round % 2 ? smallSite : next);
    }
    const texts = (await Promise.all(replies)).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set([smallSite['index.html'], next['index.html']]));
    expect((await get('/')).text).toBe(smallSite['index.html']);
  });
});
