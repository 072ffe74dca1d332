/** A day as its file says it: Astro's YAML reader hands dates over as Date objects at UTC midnight. */
export const asWritten = (value: unknown): unknown =>
  value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value;
