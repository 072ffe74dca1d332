import { describe, expect, it } from 'vitest';
import { contentType, isText } from '../../../src/hosting/media-types.ts';

describe('the type of a file', () => {
  it.each([
    ['/book/index.html', 'text/html; charset=utf-8', true],
    ['/finder-index.js', 'text/javascript; charset=utf-8', true],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8', true],
    ['/_astro/font.a1b2.woff2', 'font/woff2', false],
    ['/favicon.ico', 'image/vnd.microsoft.icon', false],
    ['/index.html.br', undefined, false],
    ['/_redirects', undefined, false],
    ['/constructor', undefined, false],
    ['/x.constructor', undefined, false],
  ])('%s is %s', (file, type, text) => {
    expect([contentType(file), isText(file)]).toEqual([type, text]);
  });
});
