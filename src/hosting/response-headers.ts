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

/** How long a file that exists may be kept. */
export const cacheControl = (file: string): Record<string, string> =>
  // Names of files under _astro hold a hash of their content, so that they never change.
  file.startsWith('/_astro/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
