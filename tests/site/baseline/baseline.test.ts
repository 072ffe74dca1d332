import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { enhancements, ourOwn } from './enhancements.ts';
import { featuresOfMarkup, featuresOfSheet, namesInScript, stylesInScript } from './features.ts';
import { fixtureSite } from '../sites.ts';
import { browsersLacking, browsersWithout, oldestBrowsers } from './support.ts';

const { pages, files, folder } = fixtureSite();
const sheet = [...new Set(pages.map(({ $ }) => $('style').text()))].join('\n');
const scripts = [...files]
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const tooNew = (features: Iterable<string>, lacking: (feature: string) => string[]) =>
  [...features].filter((feature) => lacking(feature).length > 0);

const inSheet = (css: string) => tooNew(featuresOfSheet(css), browsersLacking);
const inMarkup = (html: string) => tooNew(featuresOfMarkup(html), browsersLacking);
const inScript = (code: string) => [
  ...tooNew(namesInScript(code), browsersWithout).filter((name) => !ourOwn.includes(name)),
  ...inSheet(stylesInScript(code)),
];

const found = new Set([
  ...inSheet(sheet),
  ...pages.flatMap(({ html }) => inMarkup(html)),
  ...scripts.flatMap(inScript),
]);

it('the oldest browsers are those of Tailwind 4', () => {
  expect(oldestBrowsers).toEqual([
    ['chrome', '111'],
    ['safari', '16.4'],
    ['firefox', '128'],
  ]);
});

it('what pages ask for is in the oldest browsers, or an enhancement that is listed with what is seen without it', () => {
  expect(scripts.length).toBeGreaterThan(1);
  expect([...found].sort()).toEqual(Object.keys(enhancements).sort());
});

/** The language of 2022 is whole in all of them, except for one sign of regular expressions. */
it('the scripts are written in what the oldest browsers read', () => {
  const written = (code: string, target: ts.ScriptTarget) =>
    ts.transpile(code, { target, module: ts.ModuleKind.ESNext });
  const isRead = (code: string) =>
    written(code, ts.ScriptTarget.ES2022) === written(code, ts.ScriptTarget.ESNext) &&
    !/\/[dgimsuy]*v[dgimsuy]*[,;.)]/.test(code);
  expect(scripts.filter((code) => !isRead(code))).toEqual([]);
  expect(['using a = b;', 'a(/x/v);', 'a?.b ?? c;'].map(isRead)).toEqual([false, false, true]);
});

it.each([
  ['a{color:light-dark(#fff,#000)}', 'css/types/color/light-dark'],
  ['a{& b{color:red}}', 'css/selectors/nesting'],
  [`a::after{content:'/' / ''}`, 'css/properties/content/alt_text'],
  ['a{text-wrap:pretty}', 'css/properties/text-wrap'],
  ['a{text-wrap:pretty}', 'css/properties/text-wrap/pretty'],
  ['@scope (a){b{color:red}}', 'css/at-rules/scope'],
  ['a:open{color:red}', 'css/selectors/open'],
  ['@media (scripting:none){a{color:red}}', 'css/at-rules/media/scripting'],
  ['a{field-sizing:content}', 'css/properties/field-sizing'],
  ['a{width:attr(data-x type(<length>))}', 'css/types/type'],
])('of %s, %s would be too new', (css, feature) => {
  expect(inSheet(css)).toContain(feature);
});

it('a member, a global or an element would be too new', () => {
  expect(inScript('[1].toSorted(); Array.fromAsync([]); new Promise(r => r()); [1].at(-1)')).toEqual(['fromAsync']);
  expect(inScript('document.styleSheets[0].insertRule("@media all{a:open{top:0}}")')).toEqual(['css/selectors/open']);
  expect(inScript('a.showPopover(); new URLPattern("/"); new URL("/")')).toEqual(['showPopover', 'URLPattern']);
  expect(inMarkup('<search></search><p popover hidden="until-found">')).toEqual([
    'html/elements/search',
    'html/global_attributes/popover',
    'html/global_attributes/hidden/until-found',
  ]);
});
