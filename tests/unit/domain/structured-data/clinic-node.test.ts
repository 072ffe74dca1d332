import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clinicNode } from '../../../../src/domain/structured-data/clinic-node.ts';
import { clinic } from '../../../../src/schemas/clinic.ts';
import { realClinic } from '../../../fixtures/clinics.ts';

const site = 'https://boulderpainrelief.com';
const sampleClinic = clinic.parse(parse(readFileSync('content/clinic.yaml', 'utf8')));

describe('the clinic for search engines', () => {
  it('has everything that clinic.yaml can give', () => {
    expect(clinicNode(realClinic, '2026-11-23')).toMatchObject({
      '@type': 'HealthAndBeautyBusiness',
      '@id': `${site}/#clinic`,
      name: 'Boulder Pain Relief',
      url: `${site}/`,
      logo: `${site}/icons/512.png`,
      image: `${site}/card.png`,
      telephone: '+1-303-221-4376',
      email: 'hello@boulderpainrelief.com',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '2400 Broadway',
        addressLocality: 'Boulder',
        addressRegion: 'CO',
        postalCode: '80304',
        addressCountry: 'US',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 40.0222, longitude: -105.2823 },
      priceRange: '$$',
      potentialAction: { '@type': 'ReserveAction', target: 'https://boulderpainrelief.janeapp.com/book' },
    });
  });

  it('says no sample', () => {
    const node = clinicNode(sampleClinic, '2026-11-23');
    expect(Object.keys(node).sort()).toEqual(['@id', '@type', 'address', 'name', 'openingHoursSpecification']);
    expect(node.address).toEqual({
      '@type': 'PostalAddress',
      addressLocality: 'Boulder',
      addressRegion: 'CO',
      addressCountry: 'US',
    });
  });

  it.each([
    ['phone', { phone: sampleClinic.phone }, 'telephone'],
    ['email', { email: sampleClinic.email }, 'email'],
    ['booking link', { booking: sampleClinic.booking }, 'potentialAction'],
    ['web address', { url: sampleClinic.url }, 'url'],
  ])('leaves out a sample %s, and nothing else of that kind', (_, change, property) => {
    const { [property as 'url']: gone, ...rest } = clinicNode(realClinic, '2026-11-23');
    expect(gone).toBeDefined();
    const node = clinicNode({ ...realClinic, ...change }, '2026-11-23');
    const lost = Object.keys(rest).filter((key) => !(key in node));
    expect(property in node).toBe(false);
    expect(lost).toEqual(property === 'url' ? ['logo', 'image'] : []);
  });

  it('leaves out what clinic.yaml leaves out', () => {
    const { name, url, address, timezone, hours } = realClinic;
    const node = clinicNode({ name, url, address, timezone, hours, specialDays: [] }, '2026-11-23');
    for (const property of ['telephone', 'email', 'geo', 'priceRange', 'potentialAction'])
      expect(property in node, property).toBe(false);
  });

  it.each([
    ['2098-12-24', 4 + 3],
    ['2098-12-25', 4 + 1],
    ['2099-01-02', 4],
  ])('tells the special days that are not over on %s', (today, entries) => {
    expect(clinicNode(realClinic, today).openingHoursSpecification).toHaveLength(entries);
  });
});
