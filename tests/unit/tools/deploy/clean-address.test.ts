import { describe, expect, it } from 'vitest';
import { answerFor } from '../../../../src/tools/deploy/clean-address.ts';

const former = new Map([
  ['/old/', '/book/'],
  ['/old', '/book/'],
]);
const files = new Set(['/index.html', '/book/index.html', '/robots.txt', '/404.html']);

describe('the address of a page', () => {
  it.each([
    ['/', { file: '/index.html' }],
    ['/book/', { file: '/book/index.html' }],
    ['/robots.txt', { file: '/robots.txt' }],
    ['/book', { redirect: '/book/' }],
    ['/book/index.html', { redirect: '/book/' }],
    ['/index.html', { redirect: '/' }],
    ['/old/', { redirect: '/book/' }],
    ['/old', { redirect: '/book/' }],
    ['/404.html', 'not found'],
    ['/nowhere', 'not found'],
    ['/nowhere/', 'not found'],
    ['/book/index', 'not found'],
    ['/robots.txt/', 'not found'],
    ['//book/', 'not found'],
    ['/../index.html', 'not found'],
  ])('%s', (path, answer) => {
    expect(answerFor(path, files, former)).toEqual(answer);
  });
});
