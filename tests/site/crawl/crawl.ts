import { load } from 'cheerio';
import { factsOf, urlsInStyles, type PageFacts } from './page-facts.ts';
import { readRobotsTxt, type RobotsTxt } from './robots-txt.ts';
import { isRedirect, type Answer, type Ask } from './web.ts';

/** A page that answered, with what it says. */
export interface CrawledPage extends PageFacts {
  address: string;
  robotsTag: string;
}

/** A link from one page of the site to an address of it. */
export interface CrawledLink {
  from: string;
  /** The address without the part of the page. */
  to: string;
  /** The part of the page that is meant; empty for the whole. */
  part: string;
  words: string;
}

/** What a search engine knows of a site once it has read it. */
export interface Crawl {
  /** `https://` and the name of the site, without a slash. */
  origin: string;
  robots: RobotsTxt;
  /** The texts of the index and of the sitemaps, by address. */
  sitemaps: Map<string, string>;
  /** What the sitemaps list, in their order. */
  listed: { address: string; lastmod: string }[];
  /** Every page that was found, by links or in a sitemap. */
  pages: Map<string, CrawledPage>;
  links: CrawledLink[];
  /** How many clicks it takes from the home page to an address. */
  clicks: Map<string, number>;
  /** What the pages are shown with: each address, and a page that names it. */
  assets: Map<string, string>;
  /** Asks for an address, once. */
  ask: Ask;
  /** How many addresses were asked for until now. */
  asked(): number;
}

function onceEach(ask: Ask): Pick<Crawl, 'ask' | 'asked'> {
  const answers = new Map<string, Promise<Answer>>();
  return {
    asked: () => answers.size,
    ask: (address) => {
      const answer = answers.get(address) ?? ask(address);
      answers.set(address, answer);
      return answer;
    },
  };
}

/** Reads sitemaps from those that robots.txt names on; an index leads to others. */
async function readSitemaps(first: readonly string[], ask: Ask): Promise<Pick<Crawl, 'sitemaps' | 'listed'>> {
  const sitemaps = new Map<string, string>(first.map((address) => [address, '']));
  const listed: Crawl['listed'] = [];
  for (const address of sitemaps.keys()) {
    const { text } = await ask(address);
    sitemaps.set(address, text);
    const $ = load(text, { xml: true });
    for (const inner of $('sitemapindex > sitemap > loc').get()) sitemaps.set($(inner).text(), '');
    for (const url of $('urlset > url').get())
      listed.push({ address: $(url).children('loc').text(), lastmod: $(url).children('lastmod').text() });
  }
  return { sitemaps, listed };
}

/** Reads a site as a search engine does: robots.txt, then the sitemap, then links from the home page on. */
export async function crawl(origin: string, asking: Ask): Promise<Crawl> {
  const { ask, asked } = onceEach(asking);
  const robots = readRobotsTxt((await ask(`${origin}/robots.txt`)).text);
  const { sitemaps, listed } = await readSitemaps(robots.sitemaps, ask);
  const pages = new Map<string, CrawledPage>();
  const links: CrawledLink[] = [];
  const clicks = new Map([[`${origin}/`, 0]]);
  const assets = new Map<string, string>();

  async function read(address: string): Promise<void> {
    if (pages.has(address) || !address.startsWith(`${origin}/`) || !robots.allows(address.slice(origin.length))) return;
    const answer = await ask(address);
    const { status, type, robotsTag, text, location } = answer;
    const count = clicks.get(address);
    const find = (found: string, more: number) => {
      if (count !== undefined && !clicks.has(found)) clicks.set(found, count + more);
    };
    if (isRedirect(answer) && location?.startsWith(`${origin}/`)) find(location, 0);
    if (status !== 200 || type !== 'text/html') return;
    const facts = factsOf(text, address);
    pages.set(address, { ...facts, address, robotsTag });
    for (const asset of facts.assets) if (!assets.has(asset)) assets.set(asset, address);
    for (const { to, words } of facts.links) {
      if (!to.startsWith(`${origin}/`)) continue;
      const [found = '', part = ''] = to.split('#');
      links.push({ from: address, to: found, part, words });
      find(found, 1);
    }
  }

  // A map goes on to what is added while it is walked, so that nearer pages come first.
  for (const address of clicks.keys()) await read(address);
  for (const { address } of listed) await read(address);
  for (const [address, page] of assets)
    for (const inner of await namedBy(address, origin, ask)) if (!assets.has(inner)) assets.set(inner, page);
  return { origin, robots, sitemaps, listed, pages, links, clicks, assets, ask, asked };
}

/** What an asset brings with it: the icons of a manifest, the files that a style sheet or a drawing names. */
async function namedBy(asset: string, origin: string, ask: Ask): Promise<string[]> {
  if (!asset.startsWith(`${origin}/`)) return [];
  const { status, type, text } = await ask(asset);
  const whole = (url: string) => new URL(url, asset).href;
  if (status !== 200) return [];
  if (type === 'application/manifest+json')
    return (JSON.parse(text) as { icons: { src: string }[] }).icons.map(({ src }) => whole(src));
  return type === 'text/css' || type === 'image/svg+xml' ? urlsInStyles(text).map(whole) : [];
}
