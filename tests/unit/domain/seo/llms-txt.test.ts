import { describe, expect, it } from 'vitest';
import { clinicView } from '../../../../src/domain/clinic-view.ts';
import { llmsTxt } from '../../../../src/domain/seo/llms-txt.ts';
import { realClinic } from '../../../fixtures/clinics.ts';
import { fixtureDay } from '../../../fixtures/site-content.ts';

const page = (path: `/${string}`, title: string) => ({
  path,
  title,
  description: `All about ${title}.`,
});
const pages = {
  conditions: [page('/conditions/sciatica/', 'Sciatica')],
  others: [page('/', 'Massage in Longmont'), page('/book/', 'Book a session')],
};
const opening = {
  hours: { 'Monday to Friday': '9am to 4pm', 'Saturday and Sunday': 'closed' },
  specialDays: [{ on: '2026-12-23', hours: '9am to 1pm', reason: 'Staff training' }],
};
const written = (clinic: typeof realClinic, samples: string[] = []) =>
  llmsTxt(clinicView(clinic, fixtureDay), new Set(samples), pages, clinic.url);

describe('llms.txt', () => {
  it('tells what the clinic is, how to reach it, and what its pages are about', () => {
    expect(written({ ...realClinic, ...opening })).toBe(`# Mesa Bodywork

> All about Massage in Longmont.

These pages are general information, not a diagnosis. In an emergency, call 911.

- Place: 48 Juniper Lane, Longmont, CO 80501
- Hours: Monday to Friday, 9am to 4pm; Saturday and Sunday, closed
- Staff training: Wednesday, December 23, 2026, 9am to 1pm
- Phone: 720-304-8816
- Email: front@mesabodywork.com
- Price: $$
- Book online: https://mesabodywork.janeapp.com/book

## Conditions

- [Sciatica](https://mesabodywork.com/conditions/sciatica/): All about Sciatica.

## Other pages

- [Massage in Longmont](https://mesabodywork.com/): All about Massage in Longmont.
- [Book a session](https://mesabodywork.com/book/): All about Book a session.
`);
  });

  it('names the details that are samples, and leaves their values out', () => {
    const clinic = {
      ...realClinic,
      ...opening,
      specialDays: [],
      phone: '720-555-0123',
      address: { ...realClinic.address, street: '1 Example St' },
    };
    const text = written(clinic, ['phone', 'address.street']);
    expect(text).toContain('\nSample details, not real yet: phone and street.\n\n- Place: Longmont, CO\n- Hours: ');
    expect(text).not.toMatch(/555|Example St|80501|Phone:/);
    expect(text).toContain('Email: front@mesabodywork.com');
    const all = written({ ...realClinic, url: 'https://clinic.example' }, ['url', 'email', 'booking.url']);
    expect(all).not.toMatch(/Email:|Book online:/);
  });

  it('lets no bracket of a title end its link', () => {
    const others = [page('/a/', 'Pain [at \\ night')];
    expect(
      llmsTxt(clinicView(realClinic, fixtureDay), new Set(), { conditions: [], others }, realClinic.url),
    ).toContain(`- [Pain \\[at \\\\ night](${realClinic.url}/a/): All about`);
  });

  it('says nothing of what a clinic does not have', () => {
    const clinic = { ...realClinic, email: undefined, booking: undefined, priceRange: undefined };
    expect(written(clinic)).not.toMatch(/undefined|Email|Book online|Price|Sample/);
  });
});
