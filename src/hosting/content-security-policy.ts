import { createHash } from 'node:crypto';

/** Data blocks (a `type` that is no script) are never run, so the policy does not ask for them. */
const inline = (tag: 'script' | 'style') =>
  new RegExp(`<${tag}(?![^>]*\\bsrc=)(?![^>]*\\btype="?(?!module)\\w)[^>]*>([\\s\\S]*?)</${tag}>`, 'g');

const hashes = (pages: readonly string[], tag: 'script' | 'style') => {
  const texts = pages.flatMap((html) => [...html.matchAll(inline(tag))].map(([, text]) => text ?? ''));
  return [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort()
    .join(' ');
};

/**
 * The Content-Security-Policy (CSP level 3) for a set of pages: nothing is allowed but the site's own pictures, fonts,
 * manifest and scripts, and the inline styles and scripts that these pages hold, by hash.
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${hashes(pages, 'style') || "'none'"}`,
    `script-src 'self' ${hashes(pages, 'script')}`.trimEnd(),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
