import { longestTitle } from '../../collections/schemas/described-page.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { KnownCondition, NewConditionAnswers } from '../../domain/conditions/new-condition-answers.ts';
import { newConditionBody } from '../../domain/conditions/new-condition-body.ts';
import { newConditionSettings } from './new-condition-settings.ts';
import { slugFromTitle } from '../../domain/slug-from-title.ts';

const pathOf = (slug: string) => `content/conditions/${slug}.mdx`;
const tidy = (title: string) => title.replace(/\s+/g, ' ').trim();

/** Why no page can be made of a title, and what to do, in words; undefined where one can. */
export function whyNoNewCondition(title: string, known: readonly KnownCondition[]): string | undefined {
  const name = tidy(title);
  if (!name) return 'The page needs a title, for example: npm run new -- "Plantar fasciitis".';
  if (name.length > longestTitle) return `The title is too long: use ${longestTitle} characters at most.`;
  const slug = slugFromTitle(name);
  if (!slug) return `"${name}" has no letters that a web address can hold. Give the page a title in Latin letters.`;
  const there = known.find((page) => slugFromTitle(page.slug) === slug);
  if (there) return `${pathOf(there.slug)} is there already, and was left as it is. Edit it, or choose another title.`;
  const former = known.find((page) => page.formerSlugs.includes(slug));
  if (former)
    return `"${slug}" is a former name of ${pathOf(former.slug)}, and still leads there. Choose another title.`;
  const same = known.find((page) => page.title.toLowerCase() === name.toLowerCase());
  return same && `${pathOf(same.slug)} has the title "${same.title}" already. Edit it, or choose another title.`;
}

/**
 * A draft page with every setting and section in place: answers where there are any, and prompts that begin with
 * TODO where there are none.
 */
export function newCondition(
  answers: NewConditionAnswers,
  known: readonly KnownCondition[],
  today: CalendarDate,
): { path: string; text: string } {
  const title = tidy(answers.title);
  const settings = newConditionSettings({ ...answers, title }, known, today);
  return { path: pathOf(slugFromTitle(title)), text: `---\n${settings}---\n\n${newConditionBody}` };
}
