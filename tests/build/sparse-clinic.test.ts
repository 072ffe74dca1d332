import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../src/checks/dist/built-site.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let site: BuiltSite;

beforeAll(async () => {
  copy.edit('content/clinic.yaml', /^booking:\n.*\n/m, '');
  copy.edit('content/clinic.yaml', /^email:.*\n/m, '');
  copy.edit('content/clinic.yaml', /^specialDays:.*\n/m, '');
  copy.edit('content/conditions/it-band.mdx', /^ {2}urgent:\n(?: {4}- .*\n)+/m, '');
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

describe('a clinic without a booking link, an email address and special days', () => {
  it('lets the phone lead, everywhere', () => {
    for (const { $, path } of site.pages) {
      const filled = $('a.bg-action').map((_, link) => $(link).attr('href'));
      expect(new Set(filled.get()), path).toEqual(new Set(['tel:+13035550142']));
      expect($('a[href^="mailto:"], a[href^="https://booking"]').length, path).toBe(0);
    }
  });

  it('shows two safety cards where a condition has no urgent signs', () => {
    const page = site.pages.find(({ path }) => path === '/conditions/it-band/');
    expect(page?.$('[data-safety-block] [data-safety]').length).toBe(2);
  });
});
