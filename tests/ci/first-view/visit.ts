import type { BareBrowser, Tab } from './bare-browser.ts';

/** How making a page ready goes on, as `Preload.prerenderStatusUpdated` tells. */
export interface Readiness {
  url: string;
  status: string;
  /** Why it failed. */
  prerenderStatus?: string;
}

/** A page that is open in a tab, and what the browser says of those that come next. */
export interface Visit {
  tab: Tab;
  /** What the browser's log complains of. */
  complaints: string[];
  /** The addresses that the rules allow the browser to prerender or prefetch, once it has found some. */
  candidates: () => Promise<string[]>;
  /** Waits until the page behind a link is ready, or will not be. */
  readied: (url: string) => Promise<Readiness>;
  /** Moves the mouse onto a link, as a person does. */
  hover: (selector: string) => Promise<void>;
  /** Presses the mouse where it is, and waits until another page is shown. */
  click: (selector: string) => Promise<void>;
}

/** Opens an address in a new tab. `beforeScripts` runs on every page before its own scripts. */
export async function visit(browser: BareBrowser, url: string, beforeScripts = ''): Promise<Visit> {
  const tab = await browser.open();
  const complaints: string[] = [];
  let sources: string[] = [];
  let toldSources: (() => void) | undefined;
  const readiness = new Map<string, Readiness>();
  let toldReadiness: (() => void) | undefined;
  tab.on('Log.entryAdded', ({ entry }: { entry: { text: string } }) => complaints.push(entry.text));
  tab.on(
    'Preload.preloadingAttemptSourcesUpdated',
    ({ preloadingAttemptSources: all }: { preloadingAttemptSources: { key: { url: string } }[] }) => {
      sources = [...new Set(all.map(({ key }) => key.url))].sort();
      toldSources?.();
    },
  );
  tab.on(
    'Preload.prerenderStatusUpdated',
    ({ key, ...rest }: { key: { url: string }; status: string; prerenderStatus?: string }) => {
      readiness.set(key.url, { ...rest, url: key.url });
      toldReadiness?.();
    },
  );
  for (const domain of ['Page', 'Log', 'Preload']) await tab.send(`${domain}.enable`);
  if (beforeScripts) await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: beforeScripts });
  await tab.send('Page.navigate', { url });
  await loaded(tab.evaluate);
  const place = (selector: string) =>
    tab.evaluate<{ x: number; y: number }>(`(() => {
      const link = document.querySelector(${JSON.stringify(selector)});
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = link.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
  const mouse = async (type: string, selector: string, button = 'none') => {
    await tab.send('Input.dispatchMouseEvent', { type, ...(await place(selector)), button, clickCount: 1 });
  };
  return {
    tab,
    complaints,
    candidates: () =>
      new Promise((resolve) => {
        toldSources = () => {
          if (sources.length > 0) resolve(sources);
        };
        toldSources();
      }),
    readied: async (next) => {
      const state = await new Promise<Readiness>((resolve) => {
        toldReadiness = () => {
          const state = readiness.get(next);
          if (state && ['Ready', 'Failure'].includes(state.status)) resolve(state);
        };
        toldReadiness();
      });
      if (state.status === 'Ready') await loaded(tab.evaluateInReadiness);
      return state;
    },
    hover: (selector) => mouse('mouseMoved', selector),
    click: async (selector) => {
      const shown = await tab.evaluate<string>('location.href');
      await mouse('mousePressed', selector, 'left');
      await mouse('mouseReleased', selector, 'left').catch(() => undefined);
      // The tab's page changes meanwhile, and with it who is asked: whoever is on the way out may never answer.
      const where = () =>
        Promise.race([
          tab.evaluate<string>('document.prerendering ? "" : location.href').catch(() => ''),
          new Promise<string>((resolve) => setTimeout(resolve, 200, '')),
        ]);
      for (let now = shown; now === shown || !now; now = await where())
        await new Promise((done) => setTimeout(done, 5));
    },
  };
}

/** Waits until a page that is being opened has loaded. */
const loaded = (evaluate: Tab['evaluate']) =>
  evaluate(`new Promise((done) => {
    if (document.readyState === 'complete' && location.href !== 'about:blank') done();
    else addEventListener('load', () => setTimeout(done));
  })`);
