import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { selfCareHeading } from '../../../src/domain/self-care-heading.ts';
import { sections } from '../../../src/mdx/sections.ts';

const marked = (markdown: string) => {
  const $ = load(markdownToHtml(markdown, { hastPlugins: [sections] }).html);
  return $('section[data-self-care]')
    .get()
    .map((section) => $(section).text());
};

it('the self-care part is marked for the handout, and no other', () => {
  expect(marked(`Before.\n\n## Causes\n\nMany.\n\n## ${selfCareHeading}\n\nRest.\n\n## Next\n\nText.`)).toEqual([
    `${selfCareHeading}Rest.`,
  ]);
  expect(marked(`## Causes\n\n### ${selfCareHeading}\n\nRest.`)).toEqual([]);
});
