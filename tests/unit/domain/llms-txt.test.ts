import { describe, expect, it } from 'vitest';
import { clinicView } from '../../../src/domain/clinic-view.ts';
import { llmsTxt } from '../../../src/domain/llms-txt.ts';
import { realClinic } from '../../fixtures/clinics.ts';

const page = (path: `/${string}`, title: string) => ({
  path,
  title,
  description: `All about ${title}.`,
});
const pages = {
  conditions: [page('/conditions/sciatica/', 'Sciatica')],
  others: [page('/', 'Massage in Boulder'), page('/book/', 'Book a session')],
};
const opening = {
  hours: { 'Monday to Friday': '10am to 6:30pm', 'Saturday and Sunday': 'closed' },
  specialDays: [{ on: '2026-12-24', hours: '10am to 2pm', reason: 'Christmas Eve' }],
};
const written = (clinic: typeof realClinic, samples: string[] = []) =>
  llmsTxt(clinicView(clinic, '2026-11-23'), new Set(samples), pages, clinic.url);

describe('llms.txt', () => {
  it('tells what the clinic is, how to reach it, and what its pages are about', () => {
    expect(written({ ...realClinic, ...opening })).toBe(`# Boulder Pain Relief

> All about Massage in Boulder.

These pages are general information, not a diagnosis. In an emergency, call 911.

- Place: 2400 Broadway, Boulder, CO 80304
- Hours: Monday to Friday, 10am to 6:30pm; Saturday and Sunday, closed
- Christmas Eve: Thursday, December 24, 2026, 10am to 2pm
- Phone: 303-221-4376
- Email: hello@boulderpainrelief.com
- Price: $$
- Book online: https://boulderpainrelief.janeapp.com/book

## Conditions

- [Sciatica](https://boulderpainrelief.com/conditions/sciatica/): All about Sciatica.

## Other pages

- [Massage in Boulder](https://boulderpainrelief.com/): All about Massage in Boulder.
- [Book a session](https://boulderpainrelief.com/book/): All about Book a session.
`);
  });

  it('names the details that are samples, and leaves their values out', () => {
    const clinic = {
      ...realClinic,
      ...opening,
      specialDays: [],
      phone: '303-555-0142',
      address: { ...realClinic.address, street: '1 Example St' },
    };
    const text = written(clinic, ['phone', 'address.street']);
    expect(text).toContain('\nSample details, not real yet: phone and street.\n\n- Place: Boulder, CO\n- Hours: ');
    expect(text).not.toMatch(/555|Example St|80304|Phone:/);
    expect(text).toContain('Email: hello@boulderpainrelief.com');
    const all = written({ ...realClinic, url: 'https://clinic.example' }, ['url', 'email', 'booking.url']);
    expect(all).not.toMatch(/Email:|Book online:/);
  });

  it('lets no bracket of a title end its link', () => {
    const others = [page('/a/', 'Pain [at \\ night')];
    expect(
      llmsTxt(clinicView(realClinic, '2026-11-23'), new Set(), { conditions: [], others }, realClinic.url),
    ).toContain(`- [Pain \\[at \\\\ night](${realClinic.url}/a/): All about`);
  });

  it('says nothing of what a clinic does not have', () => {
    const clinic = { ...realClinic, email: undefined, booking: undefined, priceRange: undefined };
    expect(written(clinic)).not.toMatch(/undefined|Email|Book online|Price|Sample/);
  });
});
