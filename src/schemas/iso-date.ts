import { z } from 'zod';

/** The day as its file says it: Astro's YAML reader hands dates over as Date objects at UTC midnight. */
const asWritten = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A calendar date that exists, written `YYYY-MM-DD` (ISO 8601); kept as text, since it has no time of day. */
export const isoDate = (description: string) =>
  z.preprocess(asWritten, z.iso.date('is not a date: write it as 2026-11-22 (year, month, day)')).describe(description);
