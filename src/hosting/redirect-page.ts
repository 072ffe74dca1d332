import { escapedHtml } from '../domain/escaped-html.ts';

/** A page that a former address leads to. */
export interface RedirectTarget {
  /** Its address within the site. */
  path: string;
  /** Its one full address, encoded as the page itself has it. */
  url: string;
  /** What its tab says. */
  title: string;
  /** The language of its words, as BCP 47 has it. */
  lang: string;
}

/**
 * A page that leads on at once, for a host that knows no redirects: search engines take an instant refresh for a
 * permanent redirect (Google Search Central, "Redirects and Google Search").
 */
export const redirectPage = ({ path, url, title, lang }: RedirectTarget): string => `<!DOCTYPE html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=${encodeURI(path)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>This page has moved</title>
    <link rel="canonical" href="${url}">
  </head>
  <body>
    <main>
      <h1>This page has moved</h1>
      <p>Go on to <a href="${encodeURI(path)}">${escapedHtml(title)}</a>.</p>
    </main>
  </body>
</html>
`;
