import type { Crawl, CrawledPage } from './crawl.ts';

export const isKeptOut = ({ robots, robotsTag }: Pick<CrawledPage, 'robots' | 'robotsTag'>): boolean =>
  /\b(noindex|none)\b/i.test(`${robots} ${robotsTag}`);

/** Pages that let search engines list them, or don't, against what the state of the site asks. */
export const indexFaults = ({ pages }: Crawl, { hidden }: { hidden: boolean }): string[] =>
  [...pages.values()]
    .filter((page) => isKeptOut(page) !== hidden)
    .map(({ address }) =>
      hidden ? `${address} has sample details, and may be listed` : `${address} is to be found, and says noindex`,
    );

/** What is wrong on the way from robots.txt to the sitemaps, and where they list other pages than links lead to. */
export async function discoveryFaults({ origin, sitemaps, listed, linked, ask }: Crawl): Promise<string[]> {
  const { status, type } = await ask(`${origin}/robots.txt`);
  const faults = status === 200 && type === 'text/plain' ? [] : [`robots.txt answers ${status} ${type}`];
  if (sitemaps.size === 0) faults.push('robots.txt names no sitemap');
  for (const address of sitemaps.keys()) {
    if (!address.startsWith(`${origin}/`)) faults.push(`the sitemap ${address} is on another site`);
    const answer = await ask(address);
    if (answer.status !== 200 || !/^(application|text)\/xml$/.test(answer.type))
      faults.push(`the sitemap ${address} answers ${answer.status} ${answer.type}`);
  }
  for (const address of listed)
    if (!linked.has(address)) faults.push(`${address} is in the sitemap, and no page that links lead to`);
  for (const address of linked)
    if (!listed.includes(address)) faults.push(`links lead to the page ${address}, which is not in the sitemap`);
  return faults;
}
