import { z } from 'zod';

/** A full web address that a reader can follow safely. zod's own url() lets `javascript:` through. */
export const webAddress = (description: string) =>
  z
    .url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: 'is not a full web address: start it with https://',
    })
    .describe(description);
