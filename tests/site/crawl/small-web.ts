import type { Answer, Ask } from './web.ts';

export const origin = 'https://clinic.example';

/** What stands at each path: an answer, or the text of one that is well. */
export type SmallSite = Record<string, string | Partial<Answer>>;

/** What differs from page to page of a small site. */
export interface SmallPage {
  title: string;
  body: string;
  /** More for the head. */
  head?: string;
}

export const page = (path: string, { title, body, head = '' }: SmallPage): string =>
  `<!doctype html><html lang="en-US"><head><title>${title}</title><meta name="description" content="About ${title}.">
<link rel="canonical" href="${origin}${path}">${head}</head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;

export const sitemapOf = (entries: Record<string, string>): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Object.entries(entries)
    .map(([path, day]) => `<url><loc>${origin}${path}</loc><lastmod>${day}</lastmod></url>`)
    .join('')}</urlset>`;

const day = '2026-11-22';
export const listed = { '/': day, '/about/': day, '/conditions/': day, '/conditions/hip/': day };

/** A site that has nothing wrong. */
export const soundSite = {
  '/robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`,
  '/sitemap-index.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  '/sitemap-0.xml': sitemapOf(listed),
  '/': page('/', {
    title: 'Home',
    body: 'We treat hips. <a href="/conditions/#hip">What we treat</a> <a href="/about/">About us</a>',
    head: '<link rel="icon" href="/icon.svg"><style>body{background:url("/paper.png")}</style>',
  }),
  '/about/': page('/about/', { title: 'About', body: 'Who we are. <a href="/">Home</a>' }),
  '/conditions/': page('/conditions/', { title: 'Conditions', body: '<p id="hip"><a href="hip/">Hip pain</a>.' }),
  '/conditions/hip/': page('/conditions/hip/', { title: 'Hip pain', body: 'It hurts.' }),
  '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/paper.png': 'a picture',
  '/old/': { status: 301, location: `${origin}/about/` },
  '/llms.txt': `# Clinic\n\n> A clinic.\n\n## Pages\n\n${['Home', 'About', 'Conditions', 'Hip pain']
    .map((title, i) => `- [${title}](${origin}${Object.keys(listed)[i] ?? ''}): About ${title}.`)
    .join('\n')}\n`,
} satisfies SmallSite;

const types = { txt: 'text/plain', xml: 'application/xml', svg: 'image/svg+xml', png: 'image/png' };
const typeOf = (path: string) =>
  Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'text/html';

const gone = { status: 404, text: '<meta name="robots" content="noindex">' };

/** Answers for a small site, in the manners of the true server. */
export const smallWeb =
  (site: SmallSite): Ask =>
  (address) => {
    const path = address.slice(origin.length).replace(/\?.*/, '');
    const slashed = `${path.replace(/index\.html$/, '').replace(/\/$/, '')}/`;
    const moved = path !== slashed && slashed in site ? { status: 301, location: origin + slashed } : gone;
    const at = site[path] ?? moved;
    const given = typeof at === 'string' ? { text: at } : at;
    return Promise.resolve({
      status: 200,
      type: given === gone ? 'text/html' : typeOf(path),
      charset: 'utf-8',
      location: undefined,
      robotsTag: '',
      text: '',
      ...given,
    });
  };
