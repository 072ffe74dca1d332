import { describe, expect, it } from 'vitest';
import { filesFor, hosts } from '../../../../src/tools/deploy/hosts.ts';

const files = ['_headers', '_redirects', 'archive.gz', 'index.html', 'index.html.br', 'index.html.gz', 'card.png'];

describe('a host is sent', () => {
  it.each(hosts)('%s: pages, and none of their compressed twins', (host) => {
    expect(filesFor(host, files)).toEqual(expect.arrayContaining(['index.html', 'card.png']));
    expect(filesFor(host, files).filter((file) => file.startsWith('index.html.'))).toEqual([]);
  });

  it.each(hosts)('%s: a compressed file that is nobody’s twin', (host) => {
    expect(filesFor(host, files)).toContain('archive.gz');
  });

  it('the rules, where it reads them', () => {
    const rules = (host: (typeof hosts)[number]) => filesFor(host, files).filter((file) => file.startsWith('_'));
    expect(rules('cloudflare')).toEqual(['_headers', '_redirects']);
    expect(rules('netlify')).toEqual(['_headers', '_redirects']);
    expect(rules('github-pages')).toEqual([]);
  });
});
