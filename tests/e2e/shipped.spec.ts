import { everyPage, expect, shipped } from './site-test.ts';

const { test } = shipped;

/* What holds of the shipped site in a browser, whatever the owner writes. */

const [condition = ''] = shipped.pages.filter((path) => /^\/conditions\/./.test(path));
const pages = everyPage ? shipped.pages : ['/', '/conditions/', condition, '/privacy/'];

for (const path of pages) {
  test(`${path} asks nothing of other sites, stores nothing and logs nothing`, async ({ page, context, baseURL }) => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    // A browser notes that the page of unknown addresses answers 404, as it should.
    page.on('console', (message) => {
      if (path !== '/404.html' || !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test(`${path} is no wider than a phone, a tablet or a desktop`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}
