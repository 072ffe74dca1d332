import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltPage } from '../../../src/tools/verify/built-site.ts';
import { flagLimit } from '../../../src/illustrations/drawing/flags.ts';
import { mapLimit } from '../../../src/illustrations/drawing/body-map.ts';
import { fixtureProject } from '../../fixtures/project-copy.ts';
import { copySite, type SiteCopy } from './site-copy.ts';
import { repeatedPaths } from '../../site/repeated-paths.ts';

/** Adds conditions, each like sciatica under another name, until there are so many. */
function fill(site: SiteCopy, count: number) {
  const pattern = site.read('content/conditions/sciatica.mdx').replace(/^alsoCalled:\n(?: {2}-.*\n)+/m, '');
  for (let i = 4; i <= count; i++)
    site.write(
      `content/conditions/leg-pain-${i}.mdx`,
      pattern
        .replace(/^title: .*$/m, `title: Leg pain ${i}`)
        .replace(/^headline: .*$/m, `headline: Leg pain of kind ${i}`)
        .replace(
          /^description: .*$/m,
          `description: What leg pain of kind ${i} is like, and which signs need a physician first.`,
        ),
    );
}

describe.each([
  { count: flagLimit + 1, map: true, flags: false },
  { count: mapLimit + 1, map: false, flags: false },
])('with $count conditions', ({ count, map, flags }) => {
  const site = copySite();
  const page: Record<string, BuiltPage | undefined> = {};
  beforeAll(async () => {
    fill(site, count);
    const { code, output } = await site.run('build');
    expect(output).toContain(`Built ${count + 8} pages`);
    expect(code).toBe(0);
    for (const built of readBuiltSite(join(site.folder, 'dist')).pages) page[built.path] = built;
  });
  afterAll(() => {
    site.discard();
  });

  const links = (path: string, selector: string) => page[path]?.$(selector).length;

  it('every condition is in the lists of home and index, and under each of its places', () => {
    expect(links('/', '.entries a')).toBe(count);
    expect(links('/conditions/', '.entries a')).toBe(count);
    expect(links('/conditions/', '#calf a')).toBe(count - 2);
  });

  it(`the map is ${map ? 'drawn' : 'folded into the list of places'}, and the ridge has no flags`, () => {
    expect(links('/conditions/', '[data-body-map]')).toBe(map ? 1 : 0);
    expect(links('/', '[data-ridge] a')).toBe(flags ? count : 0);
  });

  it('the table of overlaps gives way to its list', () => {
    expect(links('/conditions/', 'table')).toBe(0);
    expect(links('/conditions/', 'dl dt')).toBeGreaterThan(count);
  });

  it('hosts are told no more than with few', () => {
    const ofThree = (file: string) => readFileSync(join(fixtureProject, file), 'utf8');
    const lines = (text: string) => text.split('\n').length;
    expect(lines(site.read('dist/_headers'))).toBe(lines(ofThree('dist/_headers')));
    expect(lines(site.read('dist.nginx.conf'))).toBe(lines(ofThree('dist.nginx.conf')));
  });

  it('what many drawings show is drawn once a page', () => {
    for (const built of Object.values(page)) expect(built && repeatedPaths(built), built?.path).toEqual([]);
  });

  it('each has a plate of its own', () => {
    for (let i = 4; i <= count; i++) expect(links(`/conditions/leg-pain-${i}/`, '[data-plate] svg')).toBe(1);
  });
});
