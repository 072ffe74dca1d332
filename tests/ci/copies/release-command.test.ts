import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClinic, realClinicYaml, sampleClinicYaml } from '../../fixtures/clinics.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
const folder = join(copy.folder, 'published');
const release = (...words: string[]) => copy.run('release', {}, folder, ...words);
const releases = () => readdirSync(join(folder, 'releases'));
const bookPage = () => readFileSync(join(folder, 'current/site/book/index.html'), 'utf8');

afterAll(() => {
  copy.discard();
});

describe('npm run release', () => {
  it('publishes nothing while sample details are left', async () => {
    copy.write('content/clinic.yaml', sampleClinicYaml);
    const { code, output } = await release();
    expect(code).toBe(1);
    expect(output).toContain('content/clinic.yaml:');
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    [[], 'npm run release -- FOLDER '],
    [['somewhere', '--back', '--again'], 'npm run release -- FOLDER '],
    [['some where'], 'holds a sign that nginx may misread'],
    [['nowhere', '--back'], 'There is no older version in '],
  ])('says how it is used when it is given %j', async (words, said) => {
    const { code, output } = await copy.run('release', {}, ...words);
    expect(code).toBe(1);
    expect(output).toContain(said);
    expect(output).not.toContain('    at ');
  });
});

describe('a published site', () => {
  beforeAll(async () => {
    copy.write('content/clinic.yaml', realClinicYaml);
    const { code, output } = await release();
    expect(output).toContain(`nginx needs this line in its server block: include ${folder}/current/nginx.conf;`);
    expect(code).toBe(0);
  });

  it('is read from the folder, and its addresses are noted', () => {
    expect(bookPage()).toContain(realClinic.phone);
    expect(copy.read('content/addresses.txt')).toContain('\n/conditions/sciatica/\n');
  });

  it('stays when nothing has changed', async () => {
    const { code, output } = await release();
    expect(output).toContain('Nothing has changed for visitors');
    expect([code, releases().length]).toEqual([0, 1]);
  });

  it('stays when the next one fails to build', async () => {
    copy.write('src/pages/robots.txt.ts', 'export const GET = () => { throw new Error("No."); };');
    const { code } = await release();
    expect([code, releases().length]).toEqual([1, 1]);
    copy.write('src/pages/robots.txt.ts', readFileSync('src/pages/robots.txt.ts'));
  });

  it('is gone back to, and what was taken back comes again only when asked for', async () => {
    copy.edit('content/clinic.yaml', realClinic.phone ?? '', '720-304-8817');
    expect((await release()).output).toMatch(/^Release 0002-\S+ is in place/m);
    expect(bookPage()).toContain('720-304-8817');

    expect((await release('--back')).output).toMatch(/^Release 0003-\S+ is in place .* the pages of 0001-\S+ again/m);
    expect(bookPage()).toContain(realClinic.phone);

    const refused = await release();
    expect([refused.code, releases().length]).toEqual([1, 3]);
    expect(refused.output).toMatch(/^This is release 0002-\S+, which was taken back/m);

    expect((await release('--again')).code).toBe(0);
    expect(bookPage()).toContain('720-304-8817');
  });
});
