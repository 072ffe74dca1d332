import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../../src/tools/verify/built-site.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let site: BuiltSite;
/** With the two parts that the page of privacy has, they are more than five. */
const more = ['A third part', 'A fourth part', 'A fifth part', 'And another'];

beforeAll(async () => {
  copy.edit('content/clinic.yaml', /^booking:\n.*\n/m, '');
  copy.edit('content/clinic.yaml', /^email:.*\n/m, '');
  copy.edit('content/clinic.yaml', /^specialDays:\n(?: {2}.*\n)+/m, '');
  copy.edit('content/clinic.yaml', /^hours:\n(?: {2}.*\n)+/m, 'hours:\n  Tuesday: 9am to 4pm\n');
  copy.edit('content/conditions/it-band.mdx', /^ {2}urgent:\n(?: {4}- .*\n)+/m, '');
  copy.edit('content/pages/privacy.mdx', /\n$/, `\n${more.map((part) => `\n## ${part}\n\nWords.\n`).join('')}`);
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

describe('a clinic without a booking link, an email address and special days, open on one day', () => {
  it('lets the phone lead, everywhere', () => {
    for (const { $, path } of site.pages) {
      const filled = $('a.action').map((_, link) => $(link).attr('href'));
      expect(new Set(filled.get()), path).toEqual(new Set(['tel:+17203048816']));
      expect($('a[href^="mailto:"], a[href*="janeapp"]').length, path).toBe(0);
    }
  });

  it('is valid HTML', async () => {
    expect(await htmlFaults(site.pages)).toEqual([]);
  });

  it('shows two safety cards where a condition has no urgent signs', () => {
    const page = site.pages.find(({ path }) => path === '/conditions/it-band/');
    expect(page?.$('[data-safety-block] [data-safety]').length).toBe(2);
  });
});

it('a plain page of more than five parts has a contents list, and a shorter one has none', () => {
  const listOn = (address: string) =>
    site.pages.find(({ path }) => path === address)?.$('nav[aria-label="On this page"]');
  const last = listOn('/privacy/')?.find('a').last();
  expect([last?.attr('href'), last?.text().trim()]).toEqual(['#and-another', 'And another']);
  expect(listOn('/about/')?.length).toBe(0);
});
