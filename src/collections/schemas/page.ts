import { z } from 'zod';
import { describedPage } from './described-page.ts';

/** Every page beside the conditions: content/pages/<name>.mdx. Each has its own layout, so the list is closed. */
export const pageName = z.enum(['home', 'conditions', 'book', 'first-visit', 'about', 'privacy', 'accessibility']);

/** The frontmatter of content/pages/<name>.mdx. */
export const page = describedPage;

export type PageName = z.infer<typeof pageName>;
export type Page = z.infer<typeof page>;
