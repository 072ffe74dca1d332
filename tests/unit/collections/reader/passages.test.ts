import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../../src/collections/reader/mdx.ts';
import { passagesOf } from '../../../../src/collections/reader/passages.ts';
import { fixtureFolder, fixtureTexts } from '../../../fixtures/site-content.ts';

const { conditions, pages } = fixtureFolder;

describe('the passages of a page', () => {
  it.each([...conditions, ...pages].map((file) => [file.path, file] as const))(
    'stand where they say: %s',
    (path, file) => {
      const lines = fixtureTexts.get(path)?.split('\n') ?? [];
      const passages = passagesOf(file);
      expect(passages.length).toBeGreaterThan(1);
      for (const { words, placeOf } of passages)
        for (const [index, sign] of words.split('').entries()) {
          const { line, column } = placeOf(index);
          if (sign.trim()) expect(lines[line - 1]?.[column - 1], `${words} at ${index}`).toBe(sign);
        }
    },
  );

  it('are headings, paragraphs, entries and labels', () => {
    const body =
      'Lead.\n\n<Do>\n\n- One **two**\n\n</Do>\n\n## Head\n\n- Three\n\n<Callout title="Four">\n\nFive\n\n</Callout>\n';
    const file = { path: 'a.mdx', slug: 'a', ...readMdx(`---\ntitle: A\n---\n${body}`) };
    expect(passagesOf(file).map(({ kind, words }) => [kind, words])).toEqual([
      ['paragraph', 'Lead.'],
      ['entry', 'One two'],
      ['heading', 'Head'],
      ['entry', 'Three'],
      ['paragraph', 'Five'],
      ['label', 'Four'],
    ]);
  });

  it('are none where the text can’t be read', () => {
    expect(passagesOf({ path: 'a.mdx', slug: 'a', ...readMdx('---\ntitle: A\n---\nA <b\n') })).toEqual([]);
  });
});

it.each([
  ['a{b', 'a\\{b', [1, 3, 4]],
  ['a&b', 'a&amp;b', [1, 2, 7]],
  ['é b', '&eacute; b', [1, 9, 10]],
  ['😀b', '😀b', [1, 2, 3]],
  ['code', '`code`', [2, 3, 4, 5]],
])('%j has its signs in %j in the columns %j', (words, body, columns) => {
  const [passage] = passagesOf({ path: 'a.mdx', slug: 'a', ...readMdx(body) });
  expect(passage?.words).toBe(words);
  expect(columns.map((_, index) => passage?.placeOf(index).column)).toEqual(columns);
});

it('knows the line of words behind an indent', () => {
  const [passage] = passagesOf({ path: 'a.mdx', slug: 'a', ...readMdx('> a\r\n>  b\n') });
  expect(passage?.placeOf(passage.words.indexOf('b'))).toEqual({ line: 2, column: 4 });
});
