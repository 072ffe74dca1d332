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

/** How long a file that exists may be kept, and what it is where sirv does not know. */
export function fileHeaders(file: string): Record<string, string> {
  // Names of files under _astro hold a hash of their content, so that they never change.
  if (file.startsWith('/_astro/')) return forYears;
  // Icons and social cards keep their names; yesterday's harms nobody.
  const kept = /\.(ico|png|svg|webmanifest)$/.test(file) ? forADay : {};
  return file.endsWith('.ico') ? { ...kept, 'Content-Type': 'image/vnd.microsoft.icon' } : kept;
}
