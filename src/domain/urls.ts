import type { DrawingName } from '../illustrations/scenes/index.ts';
import type { Address } from '../collections/schemas/address.ts';
import type { PageName } from '../collections/schemas/page.ts';

/** A page's address within the site; it begins and ends in a slash. */
export type PagePath = `/${string}`;

export const pagePath = (name: PageName): PagePath => (name === 'home' ? '/' : `/${name}/`);

export const conditionPath = (slug: string): PagePath => `${pagePath('conditions')}${slug}/`;

/** The address of everything that is not a page. */
export const filePaths = {
  notFound: '/404.html',
  sitemap: '/sitemap-index.xml',
  sitemapOfPages: '/sitemap-0.xml',
  icon: '/favicon.svg',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  homeIcon: '/icons/192.png',
  largeIcon: '/icons/512.png',
  maskableIcon: '/icons/maskable-512.png',
  manifest: '/site.webmanifest',
  finderIndex: '/finder-index.js',
  footing: '/footing.svg',
  drawings: '/drawings.svg',
} as const;

/** The heading font, upright and in italics: files of public/. */
export const fontPaths = {
  normal: '/fonts/brygada.woff2',
  italic: '/fonts/brygada-italic.woff2',
} as const;

/** The address of a drawing of `src/drawings`, within the one file of all of them. */
export const drawingPath = (name: DrawingName): string => `${filePaths.drawings}#${name}`;

/** The one full address of a page (RFC 6596) or file, given the site's own address. */
export const canonicalUrl = (path: string, site: string): string => new URL(path, site).href;

/** The picture of a page that is shown where its address is shared. */
export const cardPath = (path: PagePath): string => `${path}card.png`;

/** A link that dials (RFC 3966), from a US number such as `720-555-0100`. */
export const telephoneUrl = (phone: string): string => `tel:+1${phone.replaceAll('-', '')}`;

/** Dials the US emergency number, which has no country code. */
export const emergencyUrl = 'tel:911';

export const emailUrl = (email: string): string => `mailto:${email}`;

/** A map of the way to an address, in Google's documented form (Maps URLs, `dir` action). */
export function directionsUrl({ street, city, state, zip }: Address): string {
  const destination = `${street}, ${city}, ${state} ${zip}`;
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination })}`;
}
