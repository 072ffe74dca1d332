import { cardPath } from '../domain/urls.ts';

/** The headers of every response, beside those of its content. */
export const responseHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // The booking provider must not learn which condition was read.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=0, must-revalidate',
});

const forYears = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const forADay = { 'Cache-Control': 'public, max-age=86400' };

/** Types that sirv does not know, or gives without the characters' encoding. */
const types = [
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.txt', 'text/plain; charset=utf-8'],
] as const;

/** How long a file that exists may be kept, and what it is where sirv does not say. */
export function fileHeaders(file: string): Record<string, string> {
  // Names of files under _astro hold a hash of their content, so that they never change.
  if (file.startsWith('/_astro/')) return forYears;
  // Icons and social cards keep their names; yesterday's harms nobody.
  const kept = /\.(ico|png|svg|webmanifest)$/.test(file) ? forADay : {};
  // Whoever shows a page's address shows its card, which they are told of in the head.
  const shared = file.endsWith(cardPath('/')) ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {};
  const type = types.find(([ending]) => file.endsWith(ending))?.[1];
  return { ...kept, ...shared, ...(type && { 'Content-Type': type }) };
}
