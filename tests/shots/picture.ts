import type { Browser, Page } from 'playwright-core';
import { settings, type Setting } from './settings.ts';
import type { State } from './states.ts';

/** One picture of a page, of its file's name within the folder. */
export interface Picture {
  path: string;
  setting: Setting;
  /** Undefined for the page as it is. */
  state: State | undefined;
  file: string;
}

/** Opens the page and writes its picture. */
export async function takePicture(browser: Browser, address: string, folder: string, picture: Picture): Promise<void> {
  const { path, setting, state, file } = picture;
  const context = await browser.newContext({ ...settings[setting], reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.evaluate(() => document.fonts.ready);
  try {
    await state?.act(page);
  } catch (cause) {
    throw new Error(`${path} can't be shown ${state?.title ?? ''} (${setting}); see tests/shots/states.ts.`, {
      cause,
    });
  }
  if (state?.part !== 'screen') await showWhole(page);
  await settle(page);
  await page.screenshot({ path: `${folder}/${file}` });
  await context.close();
}

/** A screen as high as the page: what is fixed to its foot is at the foot of the page, and every picture loads. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
}

/** Waits for pictures, and for a frame in which observers have been told and one that is drawn. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    // A lazy picture out of sight would never come.
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
