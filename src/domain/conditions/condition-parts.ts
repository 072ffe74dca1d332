import type { PagePart } from '../page-contents.ts';

/** The parts of a condition page that its template makes, around the owner's text. */
export const conditionParts = {
  symptoms: { id: 'clinic-symptoms', name: 'How it tends to feel' },
  related: { id: 'clinic-related', name: 'Often found together' },
  sources: { id: 'clinic-sources', name: 'Sources' },
} as const;

/** The id of the heading of the booking block, on every page that has one. */
export const bookingId = 'clinic-booking';

/** All parts of a condition page in their order. */
export const conditionContents = (
  body: readonly PagePart[],
  { related, booking }: { related: boolean; booking: string },
): PagePart[] => [
  conditionParts.symptoms,
  ...body,
  ...(related ? [conditionParts.related] : []),
  conditionParts.sources,
  { id: bookingId, name: booking },
];
