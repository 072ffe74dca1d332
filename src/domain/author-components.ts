/** The parts that authors may use in MDX without an import: a closed set. */
export const authorComponentNames = ['Callout', 'Do', 'Dont', 'Figure', 'Steps'] as const;

export type AuthorComponentName = (typeof authorComponentNames)[number];
