import { z } from 'zod';

/** The form of a page's file name and last address part. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = (description: string) =>
  z
    .string()
    .regex(slugPattern, 'is not a page name: use small letters, digits and single hyphens, like lower-back-pain')
    .describe(description);
