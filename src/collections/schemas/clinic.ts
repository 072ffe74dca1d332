import { z } from 'zod';
import { address } from './address.ts';
import { specialDay } from './special-day.ts';
import { text } from './text.ts';
import { timeZone } from './time-zone.ts';
import { webAddress } from './web-address.ts';

const siteAddress = webAddress('The address of this site, without a path.').refine(
  // An address that is none is reported already.
  (address) => !/^https:\/\/[^/?#]/i.test(address) || /^https:\/\/[^/?#]+\/?$/i.test(address),
  'has something after the name: leave only https:// and the name of the site',
);

const phone = z
  .string()
  .regex(/^\d{3}-\d{3}-\d{4}$/, 'is not a phone number: write it in quotes, like "720-555-0100"')
  .describe('Phone number as patients read it, in quotes.');

const degrees = (most: number, example: string, description: string) => {
  const objection = `is not a place on a map: write a number from -${most} to ${most}, like ${example}`;
  return z.number().min(-most, objection).max(most, objection).describe(description);
};

/** content/clinic.yaml: the one place for the clinic's name, contact details, hours and booking link. */
export const clinic = z.strictObject({
  name: text("The clinic's name."),
  url: siteAddress,
  phone: phone.optional(),
  email: z.email('is not an email address: write it like hello@example.com').optional().describe('Email address.'),
  address,
  timezone: timeZone,
  booking: z
    .strictObject({ url: webAddress('The page where an appointment is made.') })
    .optional()
    .describe('Online booking. Leave it out if appointments are made by phone alone.'),
  hours: z
    .record(z.string(), text('Opening hours, like "9am to 5:30pm", or "closed".'))
    .describe('The week, like the sign on the door: days on the left, hours on the right.'),
  specialDays: z
    .array(specialDay)
    .nullish()
    .transform((days) => days ?? [])
    .describe('Holidays and short days, dated.'),
  geo: z
    .strictObject({
      lat: degrees(90, '40.015', 'Latitude in degrees.'),
      lng: degrees(180, '-105.27', 'Longitude in degrees.'),
    })
    .optional()
    .describe('Where the door is on a map.'),
  priceRange: text('What a visit costs, as pages and search engines show it, like "$90 to $120".', (range) =>
    // Google leaves out what is longer.
    range.max(100, 'is too long: use 100 characters at most'),
  ).optional(),
});

export type Clinic = z.infer<typeof clinic>;
