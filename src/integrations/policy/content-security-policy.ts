import { createHash } from 'node:crypto';
import { speculationRules } from '../../domain/speculation-rules.ts';

/** Data blocks (a `type` that is no script) are never run, so the policy does not ask for them. */
const inline = (tag: 'script' | 'style') =>
  new RegExp(`<${tag}(?![^>]*\\bsrc=)(?![^>]*\\btype="?(?!module)\\w)[^>]*>([\\s\\S]*?)</${tag}>`, 'g');

const inlineTexts = (pages: readonly string[], tag: 'script' | 'style') =>
  pages.flatMap((html) => [...html.matchAll(inline(tag))].map(([, text]) => text ?? ''));

const hashes = (texts: readonly string[]) =>
  [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort()
    .join(' ');

/**
 * The Content-Security-Policy (CSP level 3) for a set of pages: nothing is allowed but the site's own pictures, fonts,
 * manifest and scripts, and by hash the inline styles and scripts that these pages hold, and the speculation rules that
 * their script adds. (Chromium heeds 'inline-speculation-rules' as little as 'unsafe-inline' beside a hash.)
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${hashes(inlineTexts(pages, 'style')) || "'none'"}`,
    `script-src 'self' ${hashes([...inlineTexts(pages, 'script'), speculationRules])}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // No script of ours asks for anything; an audit such as Lighthouse reads robots.txt and llms.txt in a page's name.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What a page can't say of itself (CSP level 3, section 3.3): browsers ignore it there, and complain. */
const forHeadersAlone = /; frame-ancestors [^;]*/;

/**
 * A page that carries the policy of its own styles and scripts, for hosts that send no headers. It stands before the
 * first style and script, since it holds for what follows it.
 */
export const withPolicy = (html: string): string =>
  html.replace(
    '<meta charset="utf-8">',
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${contentSecurityPolicy([html]).replace(forHeadersAlone, '')}">`,
  );
