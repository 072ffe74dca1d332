import { describe, expect, it } from 'vitest';
import { clinicNode } from '../../../../../src/domain/seo/structured-data/clinic-node.ts';
import { realClinic } from '../../../../fixtures/clinics.ts';
import { fixtureDay } from '../../../../fixtures/site-content.ts';

const site = 'https://mesabodywork.com';
const { name, address, timezone, hours } = realClinic;
const sampleClinic = {
  ...{ name, timezone, hours, specialDays: [] },
  url: 'https://clinic.example',
  phone: '720-555-0123',
  email: 'hello@clinic.example',
  address: { ...address, street: '9 Example Street' },
  booking: { url: 'https://booking.example/clinic' },
};

describe('the clinic for search engines', () => {
  it('has everything that clinic.yaml can give', () => {
    expect(clinicNode(realClinic, fixtureDay)).toMatchObject({
      '@type': 'HealthAndBeautyBusiness',
      '@id': `${site}/#clinic`,
      name: 'Mesa Bodywork',
      url: `${site}/`,
      logo: `${site}/icons/512.png`,
      image: `${site}/card.png`,
      telephone: '+1-720-304-8816',
      email: 'front@mesabodywork.com',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '48 Juniper Lane',
        addressLocality: 'Longmont',
        addressRegion: 'CO',
        postalCode: '80501',
        addressCountry: 'US',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 40.1672, longitude: -105.1019 },
      priceRange: '$$',
      potentialAction: { '@type': 'ReserveAction', target: 'https://mesabodywork.janeapp.com/book' },
    });
  });

  it('says no sample', () => {
    const node = clinicNode(sampleClinic, fixtureDay);
    expect(Object.keys(node).sort()).toEqual(['@id', '@type', 'address', 'name', 'openingHoursSpecification']);
    expect(node.address).toEqual({
      '@type': 'PostalAddress',
      addressLocality: 'Longmont',
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
    const { [property as 'url']: gone, ...rest } = clinicNode(realClinic, fixtureDay);
    expect(gone).toBeDefined();
    const node = clinicNode({ ...realClinic, ...change }, fixtureDay);
    const lost = Object.keys(rest).filter((key) => !(key in node));
    expect(property in node).toBe(false);
    expect(lost).toEqual(property === 'url' ? ['logo', 'image'] : []);
  });

  it('leaves out what clinic.yaml leaves out', () => {
    const node = clinicNode({ name, url: realClinic.url, address, timezone, hours, specialDays: [] }, fixtureDay);
    for (const property of ['telephone', 'email', 'geo', 'priceRange', 'potentialAction'])
      expect(property in node, property).toBe(false);
  });

  it.each([
    ['2098-12-23', 4 + 3],
    ['2098-12-25', 4 + 1],
    ['2099-01-02', 4],
  ])('tells the special days that are not over on %s', (today, entries) => {
    expect(clinicNode(realClinic, today).openingHoursSpecification).toHaveLength(entries);
  });
});
