import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { plainMarkup } from '../../../../src/integrations/mdx/plain-markup.ts';
import { sections } from '../../../../src/integrations/mdx/sections.ts';

const made = (markdown: string) => markdownToHtml(markdown, { hastPlugins: [plainMarkup, sections] }).html;

it('a table keeps its cells, and no style in place', () => {
  const html = made('## Prices\n\n| Visit | Price |\n| :-- | --: |\n| One | $90 |\n');
  expect(html).toMatch(/<th>Visit<\/th>[^]*<td>\$90<\/td>/);
  expect(html).not.toContain('style');
});

it('a list of tasks keeps its words, and no boxes', () => {
  const html = made('- [ ] Stretch\n- [x] Walk\n');
  expect(html).toMatch(/Stretch[^]*Walk/);
  expect(html).not.toContain('<input');
});
