import type { Condition } from '../collections/schemas/condition.ts';
import type { PageName } from '../collections/schemas/page.ts';
import type { WhereItHurts } from '../collections/schemas/where-it-hurts.ts';
import { figureWords } from './drawing/figure-words.ts';
import { conditionPath, pagePath, type PagePath } from '../domain/urls.ts';

/** The size that sites show whole (1.91 to 1), in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Bytes that a card may weigh: messengers leave out what takes long to come. */
export const cardBudget = 60_000;

/** The picture that stands for a page where its address is shared (The Open Graph protocol). */
export interface SocialCard {
  path: PagePath;
  headline: string;
  caption: string;
  /** What the figure shows; undefined for the ridge. */
  where: WhereItHurts | undefined;
  /** The picture in words. */
  alt: string;
}

/** The card of a condition: its figure. */
export function conditionCard(
  slug: string,
  { title, headline, where }: Pick<Condition, 'title' | 'headline' | 'where'>,
): SocialCard {
  const { title: caption, description } = figureWords(title, where);
  return { path: conditionPath(slug), headline, caption, where, alt: `${caption}. ${description}` };
}

/** The card of a page beside the conditions: the ridge. */
export const pageCard = (name: PageName, headline: string): SocialCard => ({
  path: pagePath(name),
  headline,
  caption: 'The body as a ridge',
  where: undefined,
  alt: 'The body as a ridge: a person lying on one side, drawn as a skyline, with the Flatirons behind.',
});
