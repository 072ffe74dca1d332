import { escapedHtml } from '../../domain/escaped-html.ts';

/** A page that a former address leads to. */
export interface RedirectTarget {
  /** Its canonical URL. */
  url: string;
  title: string;
  /** The language of the title, as BCP 47 has it. */
  lang: string;
}

/**
 * A page for every former address, for a host that serves files alone.
 * @param redirects from each former address to the one that took its place.
 * @param pages the pages of the site, by their addresses.
 * @returns the pages' texts, by their files.
 * @throws when an address leads to no page, or has a page already.
 */
export function redirectPages(
  redirects: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, RedirectTarget>,
): Map<string, string> {
  const made = new Map<string, string>();
  for (const [former, path] of redirects) {
    const folder = former.replace(/^\/|\/$/g, '');
    // Patterns and addresses of files have no folder that could answer.
    if (!folder || /[*:]|\.[^/]*$/.test(folder)) continue;
    const target = pages.get(path);
    if (!target) throw new Error(`${former} leads to ${path}, and dist has no such page.`);
    if (pages.has(`/${folder}/`)) throw new Error(`${former} leads to ${path}, and dist has a page there.`);
    made.set(`${folder}/index.html`, redirectPage(path, target));
  }
  return made;
}

/** Search engines take an instant refresh for a permanent redirect (Google Search Central, "Redirects and Google Search"). */
const redirectPage = (path: string, { url, title, lang }: RedirectTarget): string => `<!DOCTYPE html>
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
