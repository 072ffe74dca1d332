import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFromTitle } from '../../../src/domain/slug-from-title.ts';
import { slugPattern } from '../../../src/collections/schemas/slug.ts';
import { runs } from '../../random-runs.ts';

describe('a title as an address', () => {
  it.each([
    ['Plantar fasciitis', 'plantar-fasciitis'],
    ['Ménière’s disease', 'menieres-disease'],
    ["Runner's knee", 'runners-knee'],
    ['Runner´s knee', 'runners-knee'],
    ['Neck & shoulder pain', 'neck-and-shoulder-pain'],
    ['Neck&shoulder', 'neck-and-shoulder'],
    ['  --Sciatica--  ', 'sciatica'],
    ['TMJ/jaw pain (one side)', 'tmj-jaw-pain-one-side'],
    ['C5–C6', 'c5-c6'],
    ['Sjögren', 'sjogren'],
    ['Sjo\u0308gren', 'sjogren'],
    ['Łódź, Ørsted, Straße, œdema', 'lodz-orsted-strasse-oedema'],
    ['ﬁbromyalgia', 'fibromyalgia'],
    ['knee_pain.old', 'knee-pain-old'],
    ['腰痛', ''],
    ['?!', ''],
    ['', ''],
  ])('%j is %j', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  it('has the form of an address or is empty, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugFromTitle(title);
        expect(slug === '' || slugPattern.test(slug)).toBe(true);
        expect(slugFromTitle(slug)).toBe(slug);
      }),
      { numRuns: runs(2000) },
    );
  });
});
