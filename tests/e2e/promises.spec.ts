import { expect, pages, test } from './site-test.ts';

for (const path of pages)
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

for (const width of [320, 390, 768, 1024, 1280, 1600])
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      const tooFar = await page.evaluate(() =>
        // A drawing may reach past its own frame, which cuts it off.
        [...document.querySelectorAll('body *:not(svg *)')]
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(tooFar, path).toEqual([]);
    }
  });
