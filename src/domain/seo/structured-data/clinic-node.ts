import type { HealthAndBeautyBusinessLeaf, PostalAddress } from 'schema-dts';
import type { Clinic } from '../../../collections/schemas/clinic.ts';
import type { CalendarDate } from '../../dates.ts';
import { readOpeningWeek } from '../../hours/opening-week.ts';
import { readSpecialDays, stillToCome } from '../../hours/special-days.ts';
import { sampleSettings } from '../../placeholders.ts';
import { canonicalUrl, cardPath, filePaths, pagePath } from '../../urls.ts';
import { wholeNode } from './node-id.ts';
import { specialHours, weeklyHours } from './opening-hours.ts';

/**
 * The clinic, with what Google's guide to local businesses asks for and clinic.yaml has; sample details are left out.
 *
 * A HealthAndBeautyBusiness: schema.org keeps MedicalBusiness for "medical purposes", and the clinic says of itself
 * that it works beside medical care, never instead of it. It names no license and no physician.
 * @param today the day in the clinic's time zone: special days that are over are left out.
 */
export function clinicNode(clinic: Clinic, today: CalendarDate): HealthAndBeautyBusinessLeaf {
  const { name, url, phone, email, address, booking, geo, priceRange } = clinic;
  const samples = sampleSettings(clinic);
  const { week } = readOpeningWeek(clinic.hours);
  const periods = stillToCome(readSpecialDays(clinic.specialDays).periods, today);
  return {
    '@type': 'HealthAndBeautyBusiness',
    ...wholeNode('clinic', url),
    name,
    ...(!samples.has('url') && {
      url: canonicalUrl(pagePath('home'), url),
      logo: canonicalUrl(filePaths.largeIcon, url),
      image: canonicalUrl(cardPath(pagePath('home')), url),
    }),
    // With its country code, as Google's guide asks.
    ...(phone !== undefined && !samples.has('phone') && { telephone: `+1-${phone}` }),
    ...(email !== undefined && !samples.has('email') && { email }),
    address: postalAddress(address, samples.has('address.street')),
    ...(geo && { geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lng } }),
    openingHoursSpecification: [...weeklyHours(week), ...specialHours(periods)],
    ...(priceRange !== undefined && { priceRange }),
    ...(booking &&
      !samples.has('booking.url') && { potentialAction: { '@type': 'ReserveAction', target: booking.url } }),
  };
}

/** Of a sample street, the ZIP code is no better known than the house number; city and state are. */
const postalAddress = ({ street, city, state, zip }: Clinic['address'], sample: boolean): PostalAddress => ({
  '@type': 'PostalAddress',
  ...(!sample && { streetAddress: street }),
  addressLocality: city,
  addressRegion: state,
  ...(!sample && { postalCode: zip }),
  addressCountry: 'US',
});
