import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { headingFontIsWhole } from '../../../src/checks/dist/heading-font-is-whole.ts';
import { cutFonts } from '../../../src/fonts/cut-fonts.ts';
import { clinic, editedContent, sciatica } from './edited-content.ts';

describe('on built pages, the heading font', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-fonts-'));
  beforeAll(async () => {
    mkdirSync(join(folder, 'f'));
    for (const { style, woff2 } of await cutFonts([])) writeFileSync(join(folder, `f/${style}.woff2`), woff2);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const styles = `@font-face{font-family:"A 1";src:url(/f/normal.woff2)format("woff2")}
@font-face{font-family:"A 1";src:url(/f/italic.woff2)format("woff2");font-style:italic}
@font-face{font-family:B;src:local(Times)}
:root{--font-a:"A 1",B,serif}@layer theme{:root{--font-display:var(--font-a)}}
h1,h2:hover{font-family:var(--font-display)}@media (width >= 1px){.name em{font:italic 500 1rem/1 var(--font-a)}}
p{font:1rem serif}.n li:before{font-family:"A 1";content:counter(n)}`;
  const faults = (body: string, css = styles) => {
    writeFileSync(join(folder, 'a.html'), `<style>${css}</style>${body}`);
    return headingFontIsWhole(readBuiltSite(folder)).map(({ file, wrong }) => `${file} ${wrong}`);
  };
  const lacking = (sign: string) => [`a.html sets "${sign}" in the heading font, whose files lack it`];

  it.each(['<h1>Sciatica: “what helps”…</h1><p>Café</p>', '<em>é</em>', '<h1>→ 😀</h1>'])(
    'has all that is set in it in %s',
    (body) => {
      expect(faults(body)).toEqual([]);
    },
  );

  it.each([
    ['<h1>Caf<a>é</a></h1>', 'é'],
    ['<h1>Cafe\u0301</h1>', 'é'],
    ['<h2>½</h2><h1>½</h1>', '½'],
    ['<p class="name"><em>Łuk</em></p>', 'Ł'],
    ['<ol class="n"><li>α</li></ol>', 'α'],
  ])('lacks a character in %s', (body, sign) => {
    expect(faults(body)).toEqual(lacking(sign));
  });

  it('lacks everything when a file is gone', () => {
    expect(faults('<h1>a</h1>', styles.replace('italic.woff2', 'gone.woff2'))).toEqual(lacking('a'));
  });
});

describe('in content, a character that the heading font does not have at all', () => {
  const { set, edit, findings, lineOf, placeOf } = editedContent();
  const told = () =>
    findings().flatMap(({ wrong, ...rest }) => (wrong.startsWith('The font of headings') ? [{ wrong, ...rest }] : []));
  const advice = (sign: string) => ({
    level: 'advice',
    wrong: `The font of headings and captions has no "${sign}".`,
    mend: 'Write it in words, or leave it out: each machine would show one of its own there.',
  });

  it('is advised against in a heading of the text, at its place', () => {
    edit(sciatica, '\n## ', '\n## From back → leg 👍🏽\n\nText.\n\n## ');
    expect(told()).toEqual([{ ...placeOf(sciatica, '→'), ...advice('→') }]);
  });

  it('is advised against in a headline, and in another name', () => {
    set(sciatica, 'headline', '👩‍⚕️ Sciatica');
    edit(sciatica, 'alsoCalled:\n', 'alsoCalled:\n  - 坐骨神經痛\n');
    expect(told()).toEqual([
      expect.objectContaining({ ...advice('坐'), line: lineOf(sciatica, '坐') }),
      expect.objectContaining({ ...advice('👩‍⚕️'), line: lineOf(sciatica, '👩‍⚕️') }),
    ]);
  });

  it('is advised against in the name of the clinic', () => {
    set(clinic, 'name', 'Mesa ★ Bodywork');
    expect(told()).toEqual([expect.objectContaining({ file: clinic, ...advice('★') })]);
  });

  it('is left alone in a paragraph, and so are letters of every script it has', () => {
    edit(sciatica, '\n## ', '\nText → text.\n\n## Łukasz, José and Nguyễn on α-fibers\n\nText.\n\n## ');
    expect(told()).toEqual([]);
  });
});
