import { regionOf } from '../../illustrations/body/regions.ts';
import type { Condition } from '../../collections/schemas/condition.ts';
import { newConditionBody } from '../conditions/new-condition-body.ts';
import type { SafetyLevel } from '../conditions/safety-levels.ts';
import type { PagePath } from '../urls.ts';

/** What a phrase is on its page. */
export type PhraseKind = 'title' | 'alsoCalled' | 'symptom' | 'place' | 'heading' | SafetyLevel;

/** A condition with the phrases of its page that it is found by. */
export interface SearchableCondition {
  title: string;
  path: PagePath;
  phrases: Record<PhraseKind, string[]>;
}

/** A condition's page with the headings of its text. */
export interface ConditionWithHeadings extends Pick<
  Condition,
  'title' | 'alsoCalled' | 'symptoms' | 'where' | 'safety'
> {
  path: PagePath;
  headings: readonly string[];
}

const templateHeadings = new Set([...newConditionBody.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading));

/** What the finder loads. Headings that every page has from its template say nothing of one page, and are left out. */
export const searchIndex = (conditions: readonly ConditionWithHeadings[]): SearchableCondition[] =>
  conditions.map(({ title, path, alsoCalled, symptoms, where, headings, safety }) => ({
    title,
    path,
    phrases: {
      title: [title],
      alsoCalled,
      symptom: symptoms,
      place: where.regions.map((region) => regionOf(region).name),
      heading: headings.filter((heading) => !templateHeadings.has(heading)),
      emergency: safety.emergency,
      physician: safety.urgent,
      ask: safety.askFirst,
    },
  }));
