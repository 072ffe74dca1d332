import type { Crawl } from './crawl.ts';
import { isRedirect } from './web.ts';

/** What is wrong on the way from robots.txt to the sitemaps. */
export async function discoveryFaults({ origin, robots, sitemaps, listed, ask }: Crawl): Promise<string[]> {
  const { status, type } = await ask(`${origin}/robots.txt`);
  const faults = status === 200 && type === 'text/plain' ? [] : [`robots.txt answers ${status} ${type}`];
  if (robots.sitemaps.length === 0) faults.push('robots.txt names no sitemap');
  if (listed.length === 0) faults.push('the sitemaps list nothing');
  for (const address of sitemaps.keys()) {
    if (!address.startsWith(`${origin}/`)) faults.push(`the sitemap ${address} is on another site`);
    else if (!robots.allows(address.slice(origin.length))) faults.push(`robots.txt forbids the sitemap ${address}`);
    const answer = await ask(address);
    if (answer.status !== 200 || !/^(application|text)\/xml$/.test(answer.type))
      faults.push(`the sitemap ${address} answers ${answer.status} ${answer.type}`);
  }
  return faults;
}

/** Where the sitemap, the links and the pages contradict one another. */
export async function sitemapFaults({ origin, robots, listed, pages, clicks, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  const addresses = listed.map(({ address }) => address);
  for (const [i, { address, lastmod }] of listed.entries()) {
    if (addresses.indexOf(address) !== i) faults.push(`${address} is in the sitemap twice`);
    if (!clicks.has(address)) faults.push(`${address} is in the sitemap, and no links lead to it from the home page`);
    if (!address.startsWith(`${origin}/`)) {
      faults.push(`${address} is in the sitemap, and on another site`);
      continue;
    }
    if (!robots.allows(address.slice(origin.length)))
      faults.push(`${address} is in the sitemap, and robots.txt forbids it`);
    const answer = await ask(address);
    if (isRedirect(answer))
      faults.push(`${address} is in the sitemap, and leads on to ${answer.location ?? 'nowhere'}`);
    else if (answer.status !== 200 || answer.type !== 'text/html')
      faults.push(`${address} is in the sitemap, and answers ${answer.status} ${answer.type}`);
    const shown = pages.get(address)?.updated.join(' and ');
    if (shown !== undefined && shown !== lastmod)
      faults.push(
        `${address} changed on ${lastmod || 'no day'} by the sitemap, and on ${shown || 'no day'} by what it shows`,
      );
  }
  for (const address of pages.keys())
    if (!addresses.includes(address)) faults.push(`${address} is a page, and not in the sitemap`);
  return faults;
}
