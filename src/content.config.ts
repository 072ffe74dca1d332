import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { condition } from './schemas/condition.ts';
import { page } from './schemas/page.ts';

export const collections = {
  conditions: defineCollection({
    loader: glob({ base: './content/conditions', pattern: '*.mdx' }),
    schema: condition,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*.mdx' }),
    schema: page,
  }),
};
