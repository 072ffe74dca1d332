import { z } from 'zod';
import { asWritten } from './as-written.ts';

const line = z
  .string()
  .trim()
  // A block of YAML may break it, and llms.txt or a search result would read what follows as something else.
  .overwrite((written) => written.replace(/\s*\n\s*/g, ' '))
  .min(1, 'is empty: write something between the quotation marks');

/** A line of text that says something: trimmed, joined into one line, never empty. `narrowed` asks for more. */
export const text = (description: string, narrowed = (form: z.ZodString) => form) =>
  z.preprocess(asWritten, narrowed(line)).describe(description);

/** A list in which every entry says something. */
export const textEntries = () => z.array(z.preprocess(asWritten, line));

/** A list in which every entry says something and none is missing. */
export const textList = (description: string) =>
  textEntries()
    .min(1, 'needs at least one entry: write it on a line of its own below, after a hyphen and a space')
    .describe(description);
