import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../../src/checks/dist/built-site.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let site: BuiltSite;

beforeAll(async () => {
  copy.edit(
    'content/clinic.yaml',
    /^hours:\n(?: {2}.*\n)+/m,
    'hours:\n  Monday to Thursday: 9am to 1pm, 2pm to 6pm\n  Saturday: 12:00 to 16:30\n',
  );
  copy.edit(
    'content/clinic.yaml',
    /^specialDays:\n(?: {2}.*\n)+/m,
    [
      'specialDays:',
      '  - { on: 2026-11-20, hours: closed, reason: Long past }',
      '  - { from: 2026-12-25, to: 2027-01-01, hours: closed, reason: Winter break }',
      '  - { on: 2026-12-24, hours: 10am to 2pm, reason: Christmas Eve }',
      '',
    ].join('\n'),
  );
  copy.edit('content/clinic.yaml', '720-304-8816', '720-304-8877');
  const noonOn23November = '1795460400';
  const { code, output } = await copy.run('build', { SOURCE_DATE_EPOCH: noonOn23November });
  expect(output).toMatch(/^Built \d+ pages into dist in [\d.]+ s\.\n$/);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('one edit of clinic.yaml', () => {
  it('changes the hours on every page', () => {
    expect(site.pages.length).toBeGreaterThan(10);
    for (const { path, html } of site.pages)
      for (const line of [
        'Monday to Thursday, 9am to 1pm and 2pm to 6pm',
        'Saturday, noon to 4:30pm',
        'Friday and Sunday, closed',
        'Christmas Eve: Thursday, December 24, 2026, 10am to 2pm',
        'Winter break: December 25, 2026 to January 1, 2027, closed',
        '720-304-8877',
      ])
        expect(words(html), path).toContain(line);
  });

  it('lists special days in the order of the calendar, and none that is over', () => {
    for (const { html } of site.pages) {
      expect(words(html)).toMatch(/Christmas Eve.*Winter break/);
      expect(html).not.toContain('Long past');
    }
  });

  it('leaves valid HTML', async () => {
    expect(await htmlFaults(site.pages)).toEqual([]);
  });

  it('leaves the old hours and the old number nowhere in dist', () => {
    for (const file of site.files)
      if (!/\.(br|gz|woff2|png|ico)$/.test(file)) {
        const text = readFileSync(join(site.folder, file), 'utf8');
        expect(text.match(/\b5:30|17:30|\b8am\b|1pm to 3pm|304-?8816/g), file).toBeNull();
      }
  });

  it('is shown in the booking block of every page but privacy and accessibility', () => {
    const withBlock = site.pages.filter(({ $ }) => $('main [data-booking]').length === 1).map(({ path }) => path);
    const others = site.pages.map(({ path }) => path).filter((path) => !withBlock.includes(path));
    expect(others.sort()).toEqual(['/accessibility/', '/privacy/']);
    for (const { $, path } of site.pages.filter((page) => withBlock.includes(page.path)))
      expect(words($.html($('main [data-booking]'))), path).toContain('9am to 1pm and 2pm to 6pm');
  });
});
