import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../../src/tools/verify/built-site.ts';
import { realClinic, realClinicYaml } from '../../fixtures/clinics.ts';
import { isFoundBySearchEngines } from '../../site/crawl/found-by-search-engines.ts';
import { copySite } from './site-copy.ts';
import { disagreements } from '../../site/structured-data/disagreements.ts';

const copy = copySite();
let site: BuiltSite;
const file = (name: string) => readFileSync(join(site.folder, name), 'utf8');

beforeAll(async () => {
  copy.write('content/clinic.yaml', realClinicYaml);
  const draft = copy.read('content/conditions/sciatica.mdx');
  copy.write(
    'content/conditions/hamstring-strain.mdx',
    draft
      .replace(/^title: .*/m, 'title: Hamstring strain')
      .replace(/^description: .*/m, 'description: A draft of a page about hamstring strain, which is not ready yet.')
      .replace(/^updated: /m, 'draft: true\nupdated: ')
      .replace(/condition: it-band/, 'condition: sciatica')
      .replace(/^headline: .*/m, 'headline: Hamstring strain, not ready yet'),
  );
  copy.edit('content/conditions/sciatica.mdx', /^updated: .*$/m, 'updated: 2026-11-20\nformerSlugs: [sciatic-pain]');
  copy.edit('content/pages/first-visit.mdx', /^updated: /m, 'formerSlugs: [your-first-visit]\nupdated: ');
  copy.write('content/addresses.txt', '/conditions/sciatic-pain/\n/your-first-visit/\n/book/\n');
  copy.write('content/conditions/heat-pack.png', readFileSync('tests/fixtures/picture.png'));
  copy.edit(
    'content/conditions/it-band.mdx',
    '## Who it affects',
    '<Figure caption="A heat pack on the thigh.">\n\n![A folded cloth on a thigh](./heat-pack.png)\n\n</Figure>\n\n## Who it affects',
  );
  const { code, output } = await copy.run('build', { NODE_ENV: 'development', DEV: '1' });
  expect(output).toMatch(/^Built \d+ pages/);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

describe('a site with real-looking details', () => {
  it('tells search engines what pages show: split days, special days and all', () => {
    for (const { path, html } of site.pages) {
      expect(disagreements(html, realClinic.url), path).toEqual([]);
      for (const told of ['"telephone"', '"streetAddress"', '"geo"', '"validFrom":"2098-12-25"', '"priceRange"'])
        expect(html, path).toContain(told);
    }
  });
});

isFoundBySearchEngines('a site with real-looking details', copy.folder);

describe('a draft', () => {
  it('is nowhere', () => {
    expect([...site.files].filter((name) => name.includes('hamstring-strain'))).toEqual([]);
    for (const name of site.files)
      if (/\.(html|xml|txt)$/.test(name)) expect(file(name), name).not.toMatch(/hamstring[- ]strain/i);
  });
});

describe('a figure that an author writes', () => {
  it('is framed, captioned and made small', () => {
    const page = site.pages.find(({ path }) => path === '/conditions/it-band/');
    const picture = page?.$('figure img');
    expect(picture?.attr('alt')).toBe('A folded cloth on a thigh');
    expect(picture?.attr('src')).toMatch(/^\/_astro\/.*\.webp$/);
    expect(picture?.attr('loading')).toBe('lazy');
    expect(Number(picture?.attr('width'))).toBeGreaterThan(0);
    expect(picture?.closest('figure').find('figcaption').text()).toContain('A heat pack on the thigh.');
    expect(page?.html).not.toMatch(/style="/);
  });
});
