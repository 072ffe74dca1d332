import { redirectPage, type RedirectTarget } from './redirect-page.ts';

/**
 * The file that answers at a former address, where a host serves files alone: it adds the slash of a folder by
 * itself. A pattern has no file, and neither has the address of a file.
 */
function fileAt(former: string): string | undefined {
  const folder = former.replace(/^\/|\/$/g, '');
  return folder && !/[*:]|\.[^/]*$/.test(folder) ? `${folder}/index.html` : undefined;
}

/**
 * A page for every former address.
 * @param rules from each former address to the one that took its place.
 * @param pages the pages of the site, by their addresses.
 * @returns the pages' texts, by their files.
 * @throws a sentence to the owner, when a rule leads to no page, or would put a page in the place of another.
 */
export function redirectPages(
  rules: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, RedirectTarget>,
): Map<string, string> {
  const made = new Map<string, string>();
  for (const [former, path] of rules) {
    const file = fileAt(former);
    if (!file) continue;
    const target = pages.get(path);
    if (!target) throw new Error(`${former} leads to ${path}, and dist has no such page.`);
    if (pages.has(`/${file.slice(0, -'index.html'.length)}`))
      throw new Error(`${former} leads to ${path}, and dist has a page there.`);
    made.set(file, redirectPage(target));
  }
  return made;
}
