import { existsSync } from 'node:fs';
import { firefox as playwright } from 'playwright-core';
import { notedFaults } from './noted-faults.ts';
import { lookInto } from '../../browser/look-with-playwright.ts';
import type { Engine, Window } from '../../browser/visitor.ts';

const executablePath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

export const firefox: Engine = {
  name: 'Firefox',
  missing: executablePath ? undefined : 'Firefox (Debian: firefox-esr; elsewhere FIREFOX_PATH says where it is)',
  narrowest: 390,
  async visit({ colorScheme, ...viewport }: Window) {
    const browser = await playwright.launch({
      // Playwright has a Firefox of its own; this is how it drives one as Mozilla ships it.
      channel: 'moz-firefox',
      ...(executablePath && { executablePath }),
      // What Playwright itself asks for a color scheme has no effect in it.
      firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 },
    });
    const context = await browser.newContext({ viewport });
    let page = await context.newPage();
    let faults: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    context.on('weberror', (error) => faults.push(String(error.error())));
    context.on('requestfailed', (request) => faults.push(`${request.url()} was not loaded`));
    return {
      open: async (address) => {
        // A new page, since a page may still be on its way to where a link led.
        const last = page;
        page = await context.newPage();
        await last.close();
        faults = [];
        await page.goto(address);
      },
      evaluate: (question, argument) => lookInto(page).evaluate(question, argument),
      run: (script) => lookInto(page).run(script),
      picture: () => lookInto(page).picture(),
      press: (selector) => page.locator(selector).first().click(),
      type: (text) => page.keyboard.type(text),
      pressKey: (key) => page.keyboard.press(key),
      faults: async () => [...faults, ...(await notedFaults(lookInto(page)))],
      leave: () => browser.close(),
    };
  },
};
