import type { Crawl } from './crawl.ts';
import { isRedirect } from './web.ts';

/** Links that are broken, that lead on to elsewhere, or to a part that the page does not have. */
export async function linkFaults({ origin, robots, links, pages, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const { from, to, part, words } of links) {
    const link = `${from} links to ${to} ("${words}")`;
    const answer = await ask(to);
    if (isRedirect(answer)) faults.push(`${link}, which leads on to ${answer.location ?? 'nowhere'}`);
    else if (answer.status !== 200) faults.push(`${link}, which answers ${answer.status}`);
    else if (!robots.allows(to.slice(origin.length))) faults.push(`${link}, which robots.txt forbids`);
    else if (part && pages.get(to)?.ids.has(decodeURIComponent(part)) === false)
      faults.push(`${link}, which has no part #${part}`);
  }
  return faults;
}

/** Addresses in structured data that are no page and no file of the site. */
export async function structuredFaults({ origin, pages, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, structured } of pages.values())
    for (const named of new Set(structured))
      if (named.startsWith(`${origin}/`) && (await ask(named)).status !== 200)
        faults.push(`${address} has ${named} in its structured data, which answers ${(await ask(named)).status}`);
  return faults;
}

/** Clicks from the home page to a condition. */
const farthest = 2;

/** Conditions that take too many clicks from the home page. */
export const depthFaults = ({ origin, pages, clicks }: Crawl): string[] =>
  [...pages.keys()]
    .filter((address) => /^\/conditions\/[^/]+\/$/.test(address.slice(origin.length)))
    .filter((address) => (clicks.get(address) ?? Infinity) > farthest)
    .map((address) => `${address} is ${clicks.get(address) ?? 'no number of'} clicks from the home page`);

const shownTypes = /^(image\/|font\/|text\/(css|javascript)$|application\/manifest\+json$)/;

/** What pages are shown with and can't be had, or is not what it should be. */
export async function assetFaults({ origin, assets, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const [asset, page] of assets) {
    if (!asset.startsWith(`${origin}/`)) {
      faults.push(`${page} is shown with ${asset}, from elsewhere`);
      continue;
    }
    const { status, type, text } = await ask(asset);
    if (status !== 200 || !shownTypes.test(type) || !text)
      faults.push(`${page} is shown with ${asset}, which answers ${status} ${type}`);
  }
  return faults;
}
