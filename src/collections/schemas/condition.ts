import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { describedPage } from './described-page.ts';
import { safety } from './safety.ts';
import { slug } from './slug.ts';
import { source } from './source.ts';
import { text, textEntries, textList } from './text.ts';
import { whereItHurts } from './where-it-hurts.ts';

const relatedCondition = z
  .strictObject({
    condition: slug('File name of the other condition page, without .mdx.'),
    because: text('Why the two belong together, in one sentence.'),
  })
  .describe('A condition that is often found together with this one.');

/** The frontmatter of content/conditions/<slug>.mdx. */
export const condition = z.strictObject({
  ...describedPage.shape,
  alsoCalled: textEntries().default([]).describe('Other names patients may know it by.'),
  summary: text(
    'The answer up front, in two or three plain sentences. The first says what it is, and stands in lists, too.',
  ),
  symptoms: textList('How it tends to feel, one phrase an entry.'),
  where: whereItHurts,
  safety,
  related: z
    .array(relatedCondition)
    .min(1, 'needs at least one entry: add a line like - condition: lower-back-pain, with because: below it')
    .describe('Conditions often found together with this one.'),
  sources: z
    .array(source)
    .min(1, 'needs at least one entry: add a line like - title: Sciatica, with publisher: and url: below it')
    .describe('What the page leans on.'),
  reviewed: isoDate('When the whole page was last checked against its sources.'),
  booking: z
    .strictObject({
      heading: text('Heading of the booking block.'),
      text: text('A sentence or two under it. No hours: they come from clinic.yaml.'),
    })
    .describe("The page's own call to book."),
  draft: z
    .boolean('is neither true nor false: write draft: true or draft: false, without quotes')
    .default(false)
    .describe('A draft is shown by npm run dev alone.'),
});

export type Condition = z.infer<typeof condition>;
