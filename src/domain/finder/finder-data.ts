import { regionOf } from '../../anatomy/regions.ts';
import type { Condition } from '../../schemas/condition.ts';
import { newConditionBody } from '../new-condition-body.ts';
import type { PagePath } from '../urls.ts';
import type { WarningLevel } from './alarms.ts';

/** What a condition is found by, in the words of its page. */
export interface FindableCondition {
  title: string;
  path: PagePath;
  alsoCalled: string[];
  symptoms: string[];
  /** Parts of the body where it may be felt. */
  places: string[];
  headings: string[];
}

/** What the finder loads on the first touch of its field. */
export interface FinderData {
  conditions: FindableCondition[];
  /** Signs of all pages by how grave they are, each once. */
  signs: Record<WarningLevel, string[]>;
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

/** The headings that every page has from its template say nothing of one page, and are left out. */
export function finderData(conditions: readonly ConditionWithHeadings[]): FinderData {
  const signs = (key: keyof Condition['safety']) => [...new Set(conditions.flatMap(({ safety }) => safety[key]))];
  return {
    conditions: conditions.map(({ title, path, alsoCalled, symptoms, where, headings }) => ({
      title,
      path,
      alsoCalled,
      symptoms,
      places: where.regions.map((region) => regionOf(region).name),
      headings: headings.filter((heading) => !templateHeadings.has(heading)),
    })),
    signs: { emergency: signs('emergency'), urgent: signs('urgent'), ask: signs('askFirst') },
  };
}
