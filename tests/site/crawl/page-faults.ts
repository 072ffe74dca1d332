import type { Crawl, CrawledPage } from './crawl.ts';

/** What two pages must not share, or a search engine takes them for one. */
const own: Record<string, (page: CrawledPage) => string> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  heading: ({ headings }) => headings.join(),
  text: ({ words }) => words,
};

/** Pages that say the same as another, or nothing. */
export const duplicateFaults = ({ pages }: Crawl): string[] =>
  Object.entries(own).flatMap(([name, read]) => {
    const first = new Map<string, string>();
    return [...pages.values()].flatMap((page) => {
      const said = read(page);
      const earlier = first.get(said);
      if (earlier === undefined) first.set(said, page.address);
      if (!said) return [`${page.address} has no ${name}`];
      return earlier === undefined ? [] : [`${page.address} has the ${name} of ${earlier}`];
    });
  });

/** Pages that call themselves by another address than the one they were found at. */
export const addressFaults = ({ pages }: Crawl): string[] =>
  [...pages.values()].flatMap(({ address, canonical, ogUrl, headings }) => [
    ...(canonical.join(' and ') === address
      ? []
      : [`${address} has the canonical address ${canonical.join(' and ') || 'of none'}`]),
    ...(ogUrl === address ? [] : [`${address} has the og:url ${ogUrl || 'of none'}`]),
    ...(headings.length === 1 ? [] : [`${address} has ${headings.length} main headings`]),
  ]);

export const isKeptOut = ({ robots, robotsTag }: Pick<CrawledPage, 'robots' | 'robotsTag'>): boolean =>
  /\b(noindex|none)\b/i.test(`${robots} ${robotsTag}`);

/** Pages that let search engines list them, or don't, against what the state of the site asks. */
export const indexFaults = ({ pages }: Crawl, { hidden }: { hidden: boolean }): string[] =>
  [...pages.values()]
    .filter((page) => isKeptOut(page) !== hidden)
    .map(({ address }) =>
      hidden ? `${address} has sample details, and may be listed` : `${address} is to be found, and says noindex`,
    );
