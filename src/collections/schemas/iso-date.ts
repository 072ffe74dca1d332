import { z } from 'zod';
import { asWritten } from './as-written.ts';

/** A calendar date that exists, written `YYYY-MM-DD` (ISO 8601); kept as text, since it has no time of day. */
export const isoDate = (description: string) =>
  z.preprocess(asWritten, z.iso.date('is not a date: write it as 2026-11-22 (year, month, day)')).describe(description);
