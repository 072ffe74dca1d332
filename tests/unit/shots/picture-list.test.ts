import { expect, it } from 'vitest';
import { readPage } from '../../../src/checks/dist/built-site.ts';
import { overviewPage } from '../../shots/overview-page.ts';
import { picturesOf } from '../../shots/picture-list.ts';

const pages = [
  readPage('404.html', '<h1>Lost</h1>'),
  readPage('conditions/sciatica/index.html', '<main><details><summary>Why?</summary></details></main>'),
  readPage('conditions/it-band/index.html', '<main><details><summary>Why?</summary></details></main>'),
  readPage('index.html', '<h1>Home</h1>'),
];
const rows = picturesOf(pages);
const files = rows.flatMap(({ pictures }) => pictures.map(({ file }) => file));

it('takes every page in four settings, home first', () => {
  expect(rows.slice(0, 4).map(({ title }) => title)).toEqual([
    '/',
    '/404.html',
    '/conditions/it-band/',
    '/conditions/sciatica/',
  ]);
  expect(rows.slice(0, 2).flatMap(({ pictures }) => pictures.map(({ file }) => file))).toEqual([
    ...['home-phone.png', 'home-phone-dark.png', 'home-desktop.png', 'home-desktop-dark.png'],
    ...['404-phone.png', '404-phone-dark.png', '404-desktop.png', '404-desktop-dark.png'],
  ]);
});

it('takes a state of the first page that can be in it, and of no page where none can', () => {
  expect(rows.slice(4).map(({ title }) => title)).toEqual([
    '/conditions/it-band/: questions open',
    '/conditions/it-band/: keyboard focus on a question',
  ]);
});

it('gives each picture a file of its own, which the overview shows and leads to', () => {
  expect(new Set(files).size).toBe(files.length);
  const { $ } = readPage('index.html', overviewPage(rows));
  const pictures = $('figure a:has(img)').get();
  expect(pictures.map((link) => $(link).attr('href'))).toEqual(files);
  expect(pictures.map((link) => $(link).find('img').attr('src'))).toEqual(files);
  for (const link of $('nav a').get()) expect($($(link).attr('href') ?? '').length).toBe(1);
});
