import { conditionPath, pagePath, type PagePath } from '../../domain/urls.ts';
import { pageName } from '../schemas/page.ts';
import type { Content, PageFile } from './content.ts';

const updated = ({ frontmatter }: PageFile) => (frontmatter?.data as { updated?: unknown } | undefined)?.updated;

/** When each page's words last changed, by path, as `updated` in its file says (a sitemap's `lastmod`). */
export function lastModified({ conditions, pages }: Content): Map<PagePath, string> {
  const dates: [PagePath, unknown][] = [
    ...conditions.map((file): [PagePath, unknown] => [conditionPath(file.slug), updated(file)]),
    ...pages.map((file): [PagePath, unknown] => [pagePath(pageName.parse(file.slug)), updated(file)]),
  ];
  return new Map(dates.filter((entry): entry is [PagePath, string] => typeof entry[1] === 'string'));
}
