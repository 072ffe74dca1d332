import { z } from 'zod';

/** A line of text that says something: trimmed, never empty. */
export const text = (description: string) => z.string().trim().min(1, 'is empty').describe(description);

/** A list in which every entry says something and none is missing. */
export const textList = (description: string) =>
  z.array(z.string().trim().min(1, 'is empty')).min(1, 'needs at least one entry').describe(description);
