import type { Clinic } from '../collections/schemas/clinic.ts';
import type { CalendarDate } from './dates.ts';
import { serializedHours, type SerializedHours } from './hours/serialized-hours.ts';
import { readOpeningWeek, weekInWords, type HoursLine } from './hours/opening-week.ts';
import { readSpecialDays, specialDayInWords, stillToCome, type SpecialDayLine } from './hours/special-days.ts';
import { placeholdersIn, placeholdersInWords } from './placeholders.ts';
import { directionsUrl, emailUrl, telephoneUrl } from './urls.ts';

/** A text and where following it leads. */
export interface Link {
  text: string;
  url: string;
}

/** The clinic as pages show it. */
export interface ClinicView {
  name: string;
  place: string;
  /** The way to book online; undefined where appointments are made by phone alone. */
  bookingUrl: string | undefined;
  phone: Link | undefined;
  email: Link | undefined;
  addressLines: readonly [street: string, cityStateZip: string];
  directionsUrl: string;
  /** What a visit costs, in the owner's words. */
  priceRange: string | undefined;
  hours: HoursLine[];
  specialDays: SpecialDayLine[];
  /** What "open now" is reckoned from in the browser. */
  serializedHours: SerializedHours;
  /** The details that are still samples, as a list in words; empty when all are real. */
  samples: string;
}

/** @param today the day in the clinic's time zone: special days that are over are left out. */
export function clinicView(clinic: Clinic, today: CalendarDate): ClinicView {
  const { name, phone, email, address, booking, priceRange } = clinic;
  const { week } = readOpeningWeek(clinic.hours);
  const periods = stillToCome(readSpecialDays(clinic.specialDays).periods, today);
  return {
    name,
    place: `${address.city}, ${address.state}`,
    bookingUrl: booking?.url,
    phone: phone === undefined ? undefined : { text: phone, url: telephoneUrl(phone) },
    email: email === undefined ? undefined : { text: email, url: emailUrl(email) },
    addressLines: [address.street, `${address.city}, ${address.state} ${address.zip}`],
    directionsUrl: directionsUrl(address),
    priceRange,
    hours: weekInWords(week),
    specialDays: periods.map(specialDayInWords),
    serializedHours: serializedHours(week, periods, clinic.timezone),
    samples: placeholdersInWords(placeholdersIn(clinic)),
  };
}
