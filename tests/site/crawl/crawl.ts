import { load } from 'cheerio';
import { factsOf, urlsInStyles, type PageFacts } from './page-facts.ts';
import { isRedirect, type Answer, type Ask } from './web.ts';

/** A page that answered, with what it says. */
export interface CrawledPage extends PageFacts {
  address: string;
  robotsTag: string;
}

/** What a search engine knows of a site once it has read it. */
export interface Crawl {
  /** `https://` and the name of the site, without a slash. */
  origin: string;
  /** The texts of the index and of the sitemaps, by address. */
  sitemaps: Map<string, string>;
  /** The addresses that the sitemaps list, in their order. */
  listed: string[];
  /** The pages that links lead to from the home page on. */
  linked: Set<string>;
  /** Every page that was found, by links or in a sitemap. */
  pages: Map<string, CrawledPage>;
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
async function readSitemaps(robotsTxt: string, ask: Ask): Promise<Pick<Crawl, 'sitemaps' | 'listed'>> {
  const first = [...robotsTxt.matchAll(/^Sitemap: (\S+)$/gm)].map(([, address = '']) => address);
  const sitemaps = new Map<string, string>(first.map((address) => [address, '']));
  const listed: string[] = [];
  for (const address of sitemaps.keys()) {
    const { text } = await ask(address);
    sitemaps.set(address, text);
    const $ = load(text, { xml: true });
    for (const inner of $('sitemapindex > sitemap > loc').get()) sitemaps.set($(inner).text(), '');
    for (const location of $('urlset > url > loc').get()) listed.push($(location).text());
  }
  return { sitemaps, listed };
}

/** Reads a site as a search engine does: robots.txt, then the sitemap, then links from the home page on. */
export async function crawl(origin: string, asking: Ask): Promise<Crawl> {
  const { ask, asked } = onceEach(asking);
  const { sitemaps, listed } = await readSitemaps((await ask(`${origin}/robots.txt`)).text, ask);
  const pages = new Map<string, CrawledPage>();
  const reached = new Set([`${origin}/`]);
  const assets = new Map<string, string>();

  async function read(address: string): Promise<void> {
    if (pages.has(address) || !address.startsWith(`${origin}/`)) return;
    const answer = await ask(address);
    const { status, type, robotsTag, text, location } = answer;
    if (isRedirect(answer) && location) reached.add(location);
    if (status !== 200 || type !== 'text/html') return;
    const facts = factsOf(text, address);
    pages.set(address, { ...facts, address, robotsTag });
    for (const asset of facts.assets) if (!assets.has(asset)) assets.set(asset, address);
    for (const link of facts.links) reached.add(link.replace(/#.*/, ''));
  }

  // A set goes on to what is added while it is walked.
  for (const address of reached) await read(address);
  const linked = new Set(pages.keys());
  for (const address of listed) await read(address);
  for (const [address, page] of assets)
    for (const inner of await namedBy(address, origin, ask)) if (!assets.has(inner)) assets.set(inner, page);
  return { origin, sitemaps, listed, linked, pages, assets, ask, asked };
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
