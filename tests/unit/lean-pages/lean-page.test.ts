import { describe, expect, it } from 'vitest';
import { leanPage, leanStyles } from '../../../src/lean-pages/lean-page.ts';
import { packedMedia } from '../../../src/lean-pages/packed-media.ts';

const page = (body: string) =>
  `<head><style>@layer a, b;</style><title>T</title><link rel="stylesheet" href="/a.css"></head><body>${body}</body>`;

const styles = leanStyles(page(''), (href) =>
  href === '/a.css' ? '@layer a{:root{--ink:#111}.card{color:var(--ink)}}' : '',
);

const lean = (body: string) => leanPage(page(body), styles).replace(/^.*<body>|<\/body>$/gs, '');

describe('a lean page', () => {
  it('has one style, where the first stood, with the names that its tags have', () => {
    expect(leanPage(page('<p class="card">One</p>'), styles)).toBe(
      '<head><style>@layer a, b;@layer a{:root{--a:#111}.a{color:var(--a)}}</style><title>T</title></head><body><p class="a">One</p></body>',
    );
  });

  it.each([
    ['a class without a style means nothing', '<p id="x" class="other">', '<p id="x">'],
    ['of several classes those that are styled stay', '<p class="other card more">', '<p class="a">'],
    ['a sign of a tag in a value is none', '<p title="a > b" class="card">', '<p title="a > b" class="a">'],
    [
      'words stay as they are',
      '<p>class="card", var(--ink) and .card</p>',
      '<p>class="card", var(--ink) and .card</p>',
    ],
    ['a picture takes its ink from the styles', '<path fill="var(--ink)"></path>', '<path fill="var(--a)"/>'],
    [
      'a mark needs no empty value',
      '<section class="card" data-evidence=""><p title="">',
      '<section class="a" data-evidence><p title="">',
    ],
    ['a drawing needs no empty ends', '<use href="#x"></use><g></g>', '<use href="#x"/><g></g>'],
  ])('%s', (_, written, sent) => {
    expect(lean(written)).toBe(sent);
  });

  it('is refused when it was built with styles that others lack', () => {
    for (const other of ['/b.css', '/a.css"><link rel="stylesheet" href="/b.css'])
      expect(() => leanPage(page('').replace('/a.css', other), styles)).toThrow('each belongs in site.css');
  });
});

describe('media in a stylesheet', () => {
  it('are packed by query within a layer, after the rules they change, and stay in order', () => {
    const rules = '@media print{.a{top:0}}.b{top:0}@media screen{.b{top:1px}}@media print{.b{top:2px}}';
    expect(packedMedia(`@layer x{${rules}}`)).toBe(
      '@layer x{.b{top:0}@media print{.a{top:0}.b{top:2px}}@media screen{.b{top:1px}}}',
    );
    expect(packedMedia(rules)).toBe(rules);
  });
});
