import type { Clinic } from '../collections/schemas/clinic.ts';
import { wordList } from './word-list.ts';

/** A detail of clinic.yaml that is a sample: its key, and what patients call it. */
export interface Placeholder {
  path: readonly string[];
  name: string;
}

// RFC 2606 and RFC 6761 keep these names free of real owners.
const reservedHost = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;
// The North American Numbering Plan keeps 555-0100 to 555-0199 for fiction.
const fictionalPhone = /-555-01\d\d$/;
const sampleStreet = /\bexample\b/i;

const isSampleUrl = (url: string) => reservedHost.test(new URL(url).hostname);

/** Every value in clinic.yaml that nobody could mistake for a real one, found by its form. */
export function placeholdersIn({ url, phone, email, address, booking }: Clinic): Placeholder[] {
  const samples: [boolean, string, readonly string[]][] = [
    [isSampleUrl(url), 'web address', ['url']],
    [phone !== undefined && fictionalPhone.test(phone), 'phone', ['phone']],
    [email !== undefined && reservedHost.test(email.split('@').at(-1) ?? ''), 'email', ['email']],
    [sampleStreet.test(address.street), 'street', ['address', 'street']],
    [booking !== undefined && isSampleUrl(booking.url), 'booking link', ['booking', 'url']],
  ];
  return samples.filter(([sample]) => sample).map(([, name, path]) => ({ name, path }));
}

/** The settings that are samples, by their keys: `phone`, `address.street`. */
export const sampleSettings = (clinic: Clinic): ReadonlySet<string> =>
  new Set(placeholdersIn(clinic).map(({ path }) => path.join('.')));

/** `phone, street and booking link`. */
export const placeholdersInWords = (placeholders: readonly Placeholder[]): string =>
  wordList(placeholders.map(({ name }) => name));
