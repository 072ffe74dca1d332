import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightIsTheClinics } from '../../../../src/tools/lint/night-is-the-clinics.ts';
import { clinicPath, contentFrom } from '../../../../src/collections/reader/content.ts';
import { nightlyPath, nightlyTimeZone } from '../../../../src/collections/reader/nightly-schedule.ts';

const said = (text: string, zone: string | undefined) =>
  nightIsTheClinics(contentFrom(new Map([[clinicPath, text]])), zone);

describe('the time zone of the nightly rebuild', () => {
  const clinic = 'name: A clinic\ntimezone: America/Chicago\n';

  it('is to be that of the clinic: advice that says where to write it', () => {
    expect(said(clinic, 'America/Denver')).toEqual([
      {
        file: clinicPath,
        line: 2,
        column: 11,
        level: 'advice',
        message:
          "The site is renewed at night by the clock of America/Denver, and the clinic's time zone is America/Chicago.",
        fix: 'Write timezone: America/Chicago in .github/workflows/nightly.yml, too.',
      },
    ]);
  });

  it.each([
    ['is it', clinic, 'America/Chicago'],
    ['there is no schedule', clinic, undefined],
    ['the clinic has none', 'name: A clinic\n', 'America/Denver'],
    ['that of the clinic is wrong, which is reported already', 'timezone: Longmont\n', 'America/Denver'],
    ['the clinic’s file cannot be read', 'a: [\n', 'America/Denver'],
  ])('is no matter where %s', (_, text, zone) => {
    expect(said(text, zone)).toEqual([]);
  });
});

describe('it is read from the workflow', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'clinic-nightly-'));
    mkdirSync(dirname(join(root, nightlyPath)), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('as the workflow of this project has it', () => {
    writeFileSync(
      join(root, nightlyPath),
      readFileSync(nightlyPath, 'utf8').replace(/timezone: .*/, 'timezone: Asia/Tokyo'),
    );
    expect(nightlyTimeZone(root)).toBe('Asia/Tokyo');
  });

  it.each(['on: push\n', 'a: [\n'])('and is none in %j', (text) => {
    writeFileSync(join(root, nightlyPath), text);
    expect(nightlyTimeZone(root)).toBeUndefined();
  });

  it('and is none where there is no workflow', () => {
    expect(nightlyTimeZone(join(root, 'none'))).toBeUndefined();
  });
});
