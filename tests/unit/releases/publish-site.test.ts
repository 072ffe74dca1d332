import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releasesKept, takenBack } from '../../../src/releases/release-folder.ts';
import { beginRelease } from '../../../src/releases/under-way.ts';
import { releaseFolder, type Files } from './small-site.ts';

let site: ReturnType<typeof releaseFolder>;
const inCurrent = (file: string) => join(site.folder, 'current', file);
const read = (file: string) => readFileSync(inCurrent(file), 'utf8');
const everything = () => readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).sort();
const one: Files = {
  'index.html': '<style>a{}</style>One',
  'old/index.html': 'Old',
  '_astro/a.1.js': '1',
  '_astro/a.1.js.br': 'b',
};
const two: Files = {
  'index.html': '<style>b{}</style>Two',
  'new/index.html': 'New',
  '_astro/a.2.js': '2',
  _redirects: '/old/ /new/ 301\n/old /new/ 301\n',
};

beforeEach(() => {
  site = releaseFolder();
});
afterEach(() => {
  site.discard();
});

describe('a release', () => {
  it('has the site and the rules for exactly that site, behind one link', () => {
    site.publish(one);
    const release = site.publish(two);
    expect(readlinkSync(join(site.folder, 'current'))).toBe('releases/0002-2026-11-23');
    expect(read('site/index.html')).toBe(two['index.html']);
    expect(read('nginx.conf')).toBe(`include ${release?.path}/site.conf;\n`);
    expect(read('site.conf')).toContain(`root "${release?.path}/site";`);
    expect(read('site.conf')).toContain('location = /old/ { return 301 /new/$is_args$args; }');
    expect(site.releases()[0]?.path).not.toBe(release?.path);
  });

  it('answers what open pages of the former ones ask for, compressed twins included, but has no page of theirs', () => {
    site.publish({ ...one, _headers: '/*', 'old/card.png': 'card' });
    site.publish(two);
    expect([read('site/_astro/a.1.js'), read('site/_astro/a.1.js.br'), read('site/old/card.png')]).toEqual([
      '1',
      'b',
      'card',
    ]);
    expect(['old/index.html', '_headers'].filter((file) => existsSync(inCurrent(`site/${file}`)))).toEqual([]);
  });

  it('has no compressed twin of an older file', () => {
    site.publish({ 'index.html': 'One', 'a.svg': '1', 'a.svg.br': 'b1' });
    site.publish({ 'index.html': 'Two', 'a.svg': '2' });
    expect([read('site/a.svg'), existsSync(inCurrent('site/a.svg.br'))]).toEqual(['2', false]);
  });

  it('carries nothing on for ever', () => {
    site.publish(one);
    for (let count = 2; count <= releasesKept; count++) site.publish({ 'index.html': `Home ${count}` });
    expect(existsSync(inCurrent('site/_astro/a.1.js'))).toBe(true);
    site.publish({ 'index.html': 'Home at last' });
    expect(existsSync(inCurrent('site/_astro/a.1.js'))).toBe(false);
    expect(site.releases().map(({ number }) => number)).toEqual(Array.from({ length: releasesKept }, (_, i) => i + 2));
  });

  it('keeps the time of files that did not change, which their ETag is made of', () => {
    site.publish(one);
    const past = new Date('2026-01-01T00:00:00Z');
    utimesSync(inCurrent('site/old/index.html'), past, past);
    site.publish({ ...one, 'index.html': 'Changed' });
    expect(statSync(inCurrent('site/old/index.html')).mtime).toEqual(past);
    expect(statSync(inCurrent('site/index.html')).mtime).not.toEqual(past);
  });

  it('is not made when nothing has changed for visitors', () => {
    site.publish(one);
    const before = everything();
    expect(site.publish(one)).toBeUndefined();
    expect(everything().filter((name) => !name.includes('making'))).toEqual(before);
  });

  it('is not made among folders that are none', () => {
    site.publish(one);
    mkdirSync(join(site.folder, 'releases/20200101-other'));
    expect(() => site.publish(two)).toThrow('releases/20200101-other is no release that was made here.');
    expect(read('site/index.html')).toBe(one['index.html']);
  });

  it('that fails at the last moment leaves everything as it was', () => {
    site.publish(one);
    expect(() =>
      site.publish(two, 'two', () => {
        throw new Error('The disk is full.');
      }),
    ).toThrow('The disk is full.');
    expect(read('site/index.html')).toBe(one['index.html']);
    expect(site.releases().length).toBe(1);
  });

  it('that cannot be switched to leaves everything as it was', () => {
    site.publish(one);
    // Something that no rename replaces stands in the way.
    mkdirSync(join(site.folder, 'current.next/x'), { recursive: true });
    const before = everything();
    expect(() => site.publish(two)).toThrow();
    expect(everything()).toEqual(before);
  });
});

describe('two releases at once', () => {
  it('are refused, since the older content could win', () => {
    const other = spawn('sleep', ['60']);
    try {
      mkdirSync(join(site.folder, `releases/making-${other.pid}`), { recursive: true });
      expect(() => beginRelease(site.folder)).toThrow(`Another release is under way (process ${other.pid}).`);
      expect(readdirSync(join(site.folder, 'releases'))).toEqual([`making-${other.pid}`]);
    } finally {
      other.kill();
    }
  });

  it('are not what a killed one left behind', () => {
    mkdirSync(join(site.folder, 'releases/making-9999999/site'), { recursive: true });
    site.publish(one);
    expect(readdirSync(join(site.folder, 'releases'))).toEqual(['0001-2026-11-23']);
  });
});

describe('going back', () => {
  it('brings the pages and the rules from before, and what open pages of the newer one ask for', () => {
    site.publish(one);
    site.publish(two);
    const back = site.goBack();
    expect(back).toMatchObject({ number: 3, version: 1 });
    expect(read('site/index.html')).toBe(one['index.html']);
    expect(read('site/_astro/a.2.js')).toBe('2');
    expect(read('site.conf')).toBe(
      readFileSync(join(site.releases()[0]?.path ?? '', 'site.conf'), 'utf8').replaceAll('0001-', '0003-'),
    );
  });

  it('leads addresses that came since to a page, for the time being', () => {
    site.publish(one);
    site.publish(two);
    site.goBack();
    expect(read('nginx.conf').split('\n').slice(1, 3)).toEqual([
      'location = /new/ { return 302 /old/$is_args$args; }',
      'location = /new { return 302 /old/$is_args$args; }',
    ]);
  });

  it('goes further back each time, past what was taken back before', () => {
    const version = (name: string) => ({ 'index.html': name });
    for (const name of ['A', 'B', 'C']) site.publish(version(name));
    site.goBack();
    expect(read('site/index.html')).toBe('B');
    site.publish(version('D'));
    site.goBack();
    expect(read('site/index.html')).toBe('B');
    site.goBack();
    expect(read('site/index.html')).toBe('A');
    expect(site.goBack()).toBeUndefined();
  });

  it('goes past releases of the same sources on other days', () => {
    site.publish({ 'index.html': 'Good' }, 'good');
    site.publish({ 'index.html': 'Bad on Monday' }, 'bad');
    site.publish({ 'index.html': 'Bad on Tuesday' }, 'bad');
    site.goBack();
    expect(read('site/index.html')).toBe('Good');
  });

  it('remembers what was taken back, until something else is published', () => {
    const taken = (sources: string) => {
      const current = site.current();
      return current && takenBack(current, site.releases(), sources)?.name;
    };
    site.publish(one, 'one');
    site.publish(two, 'two');
    expect([taken('one'), taken('two')]).toEqual([undefined, undefined]);
    site.goBack();
    expect([taken('one'), taken('two')]).toEqual([undefined, '0002-2026-11-23']);
    site.publish({ 'index.html': 'Three' }, 'three');
    expect(taken('two')).toBeUndefined();
  });

  it('is always possible, however many releases came after', () => {
    site.publish({ 'index.html': 'Good' }, 'good');
    for (let day = 1; day <= releasesKept + 3; day++) site.publish({ 'index.html': `Bad on day ${day}` }, 'bad');
    expect(site.releases().length).toBe(releasesKept + 1);
    site.goBack();
    expect(read('site/index.html')).toBe('Good');
  });
});
