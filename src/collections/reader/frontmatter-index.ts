import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content, PageFile } from './content.ts';

/** Where Astro's language server looks for the kinds of content and their schemas. */
export const indexFolder = '.astro/collections';

/** The form in which Astro's language server looks a file up. */
const key = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/**
 * Which schema the settings of each page follow, for Astro's language server. Astro writes such an index only with an
 * experimental flag, and then with schemas that know nothing of the pages that exist; without the flag, the server
 * takes this one.
 */
export function frontmatterIndex({ conditions, pages }: Content, root: string) {
  const filed = (files: readonly PageFile[], kind: string) =>
    files.map(({ path }): [string, string] => [key(join(root, path)), kind]);
  return {
    collections: ['condition', 'page'].map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries([...filed(conditions, 'condition'), ...filed(pages, 'page')]),
  };
}
