import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { sections } from '../../../../src/integrations/mdx/sections.ts';

const built = (markdown: string) => load(markdownToHtml(markdown, { hastPlugins: [sections] }).html);
const folded = (markdown: string) => {
  const $ = built(markdown);
  return $('section > details')
    .get()
    .map((details) => [$(details).find('> summary > h3').text(), $(details).find('> :not(summary)').text()]);
};

describe('questions', () => {
  it('are folded, each with all of its answer, below what leads into them', () => {
    const markdown =
      '## Questions\n\nAsk us.\n\n### Why?\n\nSo.\n\n- And so\n\n### *How?*\n\nThus.\n\n## Next\n\nText.';
    expect(folded(markdown)).toEqual([
      ['Why?', 'So.\nAnd so\n'],
      ['How?', 'Thus.'],
    ]);
    const $ = built(markdown);
    expect($('section').first().children('h2, p').text()).toBe('QuestionsAsk us.');
    expect($('section').last().text()).toBe('NextText.');
    expect($('details[open]').length).toBe(0);
  });

  it.each([
    ['one question in running text', '## Causes\n\nMany.\n\n### Rubbing or pressing?\n\nBoth.'],
    ['a heading among them that is no question', '## Kinds\n\n### Why?\n\nSo.\n\n### The other kind\n\nThus.'],
    ['questions of another section', '## One\n\n### Why?\n\nSo.\n\n## Two\n\n### How?\n\nThus.'],
  ])('are left open: %s', (_, markdown) => {
    expect(folded(markdown)).toEqual([]);
    expect(built(markdown)('section > h3').length).toBeGreaterThan(0);
  });
});
