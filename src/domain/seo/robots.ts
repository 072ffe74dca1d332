import { filePaths } from '../urls.ts';

/**
 * robots.txt (RFC 9309). Crawling is always allowed: a page that must not be listed says noindex, which a crawler
 * sees only if it may read the page.
 */
export const robotsTxt = (site: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(filePaths.sitemap, site).href}\n`;
