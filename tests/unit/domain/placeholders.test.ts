import { describe, expect, it } from 'vitest';
import { placeholdersIn, placeholdersInWords } from '../../../src/domain/placeholders.ts';
import { realClinic } from '../../fixtures/clinics.ts';

const names = (change: Partial<typeof realClinic>) =>
  placeholdersIn({ ...realClinic, ...change }).map(({ name }) => name);

describe('placeholders', () => {
  it('are none among real-looking details', () => {
    expect(names({})).toEqual([]);
  });

  it.each([
    [{ phone: '720-555-0100' }, 'phone'],
    [{ phone: '720-555-0199' }, 'phone'],
    [{ url: 'https://clinic.example' }, 'web address'],
    [{ url: 'https://www.example.com/' }, 'web address'],
    [{ url: 'https://clinic.test' }, 'web address'],
    [{ email: 'hello@clinic.example' }, 'email'],
    [{ email: 'hello@example.org' }, 'email'],
    [{ booking: { url: 'https://booking.example/x' } }, 'booking link'],
    [{ address: { ...realClinic.address, street: '9 Example Street' } }, 'street'],
  ])('are found by their form: %j', (change, name) => {
    expect(names(change)).toEqual([name]);
  });

  it.each([
    [{ phone: '720-555-0200' }],
    [{ phone: '720-556-0142' }],
    [{ url: 'https://example-clinic.com' }],
    [{ email: 'example@clinic.com' }],
    [{ phone: undefined, email: undefined, booking: undefined }],
  ])('are not found in %j', (change) => {
    expect(names(change as Partial<typeof realClinic>)).toEqual([]);
  });

  it('are listed in words', () => {
    const samples = placeholdersIn({ ...realClinic, phone: '720-555-0123', booking: { url: 'https://b.example' } });
    expect(placeholdersInWords(samples)).toBe('phone and booking link');
  });
});
