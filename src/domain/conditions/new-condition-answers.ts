import type { BodyRegion } from '../../collections/schemas/body-region.ts';

/** What a page that exists means for one to come. */
export interface KnownCondition {
  slug: string;
  title: string;
  draft: boolean;
  formerSlugs: readonly string[];
  askFirst: readonly string[];
}

/** What the owner said of a page to come; what is left out becomes a prompt in it. */
export interface NewConditionAnswers {
  title: string;
  description?: string | undefined;
  regions?: readonly BodyRegion[] | undefined;
  /** Slugs of pages that exist. */
  related?: readonly string[] | undefined;
}
