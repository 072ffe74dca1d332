import { isNotFoundPage, type DistRule } from './built-site.ts';

/** Every page is reached from the home page by links in pages' own content, not by the address bar alone. */
export const noPageIsOrphaned: DistRule = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = byPath.get(path);
    for (const link of page?.$('a[href^="/"]') ?? []) {
      const { pathname } = new URL(page?.$(link).attr('href') ?? '', 'https://site.invalid');
      if (byPath.has(pathname)) reached.add(pathname);
    }
  }
  return pages
    .filter((page) => !isNotFoundPage(page) && !reached.has(page.path))
    .map(({ file }) => ({ file, wrong: 'can’t be reached from the home page by links' }));
};
