import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { redirectPages, type RedirectTarget } from '../../../../src/tools/deploy/redirect-pages.ts';

const target = (path: string, title = 'Hips & more <"all">'): [string, RedirectTarget] => [
  path,
  { url: `https://clinic.example${path}`, title, lang: 'en-US' },
];
const pages = new Map([target('/'), target('/conditions/hip/'), target('/first-visit/')]);
const made = (rules: [string, string][]) => redirectPages(new Map(rules), pages);

describe('a redirect page', () => {
  const file = 'conditions/old-hip/index.html';
  const $ = load(made([['/conditions/old-hip/', '/conditions/hip/']]).get(file) ?? '');

  it('leads on at once, whatever the domain is that it is looked at under', () => {
    expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/conditions/hip/');
  });

  it('names the one address, and keeps itself out of search results', () => {
    expect($('link[rel=canonical]').attr('href')).toBe('https://clinic.example/conditions/hip/');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('says in words where it leads, should the browser stay', () => {
    expect($('a').attr('href')).toBe('/conditions/hip/');
    expect($('a').text()).toBe('Hips & more <"all">');
  });

  it('has nothing that a policy would have to let through', () => {
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toBe("default-src 'none'");
    expect($('script, style, [style], img, link:not([rel=canonical])').length).toBe(0);
  });
});

describe('redirect pages', () => {
  it('are one for an address with and without its slash', () => {
    const rules: [string, string][] = [
      ['/old/', '/first-visit/'],
      ['/old', '/first-visit/'],
    ];
    expect([...made(rules).keys()]).toEqual(['old/index.html']);
  });

  it('are none for patterns, files and the home page, where no folder can answer', () => {
    const rules: [string, string][] = [
      ['/*', '/'],
      ['/:page/index.html', '/'],
      ['/book/index.html', '/'],
      ['/', '/first-visit/'],
    ];
    expect(made(rules).size).toBe(0);
  });

  it('never lead nowhere', () => {
    expect(() => made([['/old/', '/gone/']])).toThrow('/old/ leads to /gone/, and dist has no such page.');
  });

  it('never take the place of a page', () => {
    expect(() => made([['/first-visit/', '/']])).toThrow('/first-visit/ leads to /, and dist has a page there.');
    expect(() => made([['/first-visit', '/']])).toThrow('dist has a page there');
  });
});
