import { z } from 'zod';
import { publishedPages, type PageSource, type PublishedPages } from '../../domain/published-pages.ts';
import type { Content, PageFile } from './content.ts';

/** What a file says of its addresses; what is wrong there is reported by the checks. */
const addressed = z.object({
  formerSlugs: z.array(z.string()).catch([]),
  draft: z.boolean().catch(false),
});

const source = ({ slug, frontmatter }: PageFile): PageSource => ({
  slug,
  ...(addressed.safeParse(frontmatter?.data).data ?? { formerSlugs: [], draft: false }),
});

/** The addresses that the files of content/ have and had. */
export const publishedIn = ({ conditions, pages }: Content): PublishedPages =>
  publishedPages(conditions.map(source), pages.map(source));
