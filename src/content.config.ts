import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFiles } from './collections/reader/left-behind.ts';
import { condition } from './collections/schemas/condition.ts';
import { page } from './collections/schemas/page.ts';

export const collections = {
  conditions: defineCollection({
    loader: glob({ base: './content/conditions', pattern: pageFiles }),
    schema: condition,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: pageFiles }),
    schema: page,
  }),
};
