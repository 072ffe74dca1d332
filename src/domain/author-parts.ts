/**
 * The parts that authors may use in MDX without an import, with their settings: a closed set. A setting takes any
 * text, or one of the values in its list.
 */
export const authorParts = {
  Callout: { title: 'text', kind: ['note', 'emergency', 'physician', 'ask'] },
  Do: {},
  Dont: {},
  Figure: { caption: 'text' },
  Steps: {},
} as const;

export type AuthorPart = keyof typeof authorParts;

/** How a callout looks and what it warns of. */
export type CalloutKind = (typeof authorParts)['Callout']['kind'][number];
