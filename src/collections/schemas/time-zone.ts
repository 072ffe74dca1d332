import { z } from 'zod';

/** Whether the hours can be reckoned in it: Intl knows older names too, which it does not list. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const timeZone = z
  .string()
  .refine(isTimeZone, {
    error: 'is not a time zone: use a name like America/Denver',
    // What may have been meant, for the checks.
    params: { names: Intl.supportedValuesOf('timeZone') },
  })
  .describe('The time zone the hours are in, by its IANA name.');
