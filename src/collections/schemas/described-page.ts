import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { slug } from './slug.ts';
import { text } from './text.ts';

/** Longer ones are cut off in browser tabs and search results. */
export const longestTitle = 40;

/** What every page says of itself, whatever it is about. */
export const describedPage = z.strictObject({
  title: text(`Its name in menus, links and browser tabs, of ${longestTitle} characters at most.`, (title) =>
    title.max(
      longestTitle,
      `is too long: use ${longestTitle} characters at most, since browser tabs and search results cut off the rest`,
    ),
  ),
  headline: text('The heading at the top of the page.'),
  description: text('One sentence for search results, 50 to 160 characters, unlike any other page’s.', (sentence) =>
    sentence.min(50, 'is too short: use 50 to 160 characters').max(160, 'is too long: use 50 to 160 characters'),
  ),
  updated: isoDate('When its words last changed.'),
  formerSlugs: z
    .array(slug('An earlier file name of this page.'))
    .default([])
    .describe('Earlier file names, so that old addresses keep working.'),
});
