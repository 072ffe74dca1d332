import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { evidenceHeading, selfCareHeading } from '../../../../src/domain/marked-headings.ts';
import { sections } from '../../../../src/integrations/mdx/sections.ts';

const marked = (markdown: string, mark = 'self-care') => {
  const $ = load(markdownToHtml(markdown, { hastPlugins: [sections] }).html);
  return $(`section[data-${mark}]`)
    .get()
    .map((section) => $(section).text());
};

it('the self-care part is marked for the handout, and no other', () => {
  expect(marked(`Before.\n\n## Causes\n\nMany.\n\n## ${selfCareHeading}\n\nRest.\n\n## Next\n\nText.`)).toEqual([
    `${selfCareHeading}Rest.`,
  ]);
  expect(marked(`## Causes\n\n### ${selfCareHeading}\n\nRest.`)).toEqual([]);
});

it('the evidence part is marked for its panel, in whatever case it is written', () => {
  const text = `## Causes\n\nMany.\n\n## ${evidenceHeading.toUpperCase()}\n\nLittle.`;
  expect(marked(text, 'evidence')).toEqual([`${evidenceHeading.toUpperCase()}Little.`]);
  expect(marked(text)).toEqual([]);
});

it('what stands before the first heading opens the page', () => {
  const built = load(markdownToHtml('First.\n\n## Then\n\nText.', { hastPlugins: [sections] }).html);
  expect(built('section.opening').text()).toBe('First.');
});
