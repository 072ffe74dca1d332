import { drawingNames } from '../illustrations/scenes/index.ts';

/** A setting of a part: any text, or one of its values. */
export interface PartSetting {
  values?: readonly string[];
  optional?: true;
}

/** The parts that authors may use in MDX without an import, with their settings: a closed set. */
export const mdxComponentNames = {
  Callout: { title: {}, kind: { values: ['note', 'emergency', 'physician', 'ask'], optional: true } },
  Do: {},
  Dont: {},
  Drawing: { name: { values: drawingNames }, caption: { optional: true } },
  Figure: { caption: {} },
  Steps: {},
} as const satisfies Record<string, Record<string, PartSetting>>;

export type MdxComponent = keyof typeof mdxComponentNames;

/** How a callout looks and what it warns of. */
export type CalloutKind = (typeof mdxComponentNames)['Callout']['kind']['values'][number];
