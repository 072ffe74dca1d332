import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageFiles } from './content-files/left-behind.ts';
import { condition } from './schemas/condition.ts';
import { page } from './schemas/page.ts';

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
