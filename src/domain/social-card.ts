import type { Condition } from '../schemas/condition.ts';
import type { PageName } from '../schemas/page.ts';
import type { WhereItHurts } from '../schemas/where-it-hurts.ts';
import { plateWords } from './drawing/plate-words.ts';
import { conditionPath, pagePath, type PagePath } from './urls.ts';

/** The size that sites show whole (1.91 to 1), in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Bytes that a card may weigh: messengers leave out what takes long to come. */
export const cardBudget = 60_000;

/** What a card shows beside its words; of the ridge, the stretch in its units. */
export type CardPicture =
  | { kind: 'plate'; caption: string; slug: string; title: string; where: WhereItHurts }
  | { kind: 'body-map' }
  | { kind: 'opening-hours' }
  | { kind: 'trail'; stations: readonly string[] }
  | { kind: 'ridge'; caption: string; stretch: readonly [from: number, to: number] }
  | { kind: 'cover' };

/** The picture that stands for a page where its address is shared. */
export interface SocialCard {
  path: PagePath;
  headline: string;
  picture: CardPicture;
  /** The picture in words. */
  alt: string;
}

/** The card of a condition: its plate. */
export function conditionCard(
  slug: string,
  { title, headline, where }: Pick<Condition, 'title' | 'headline' | 'where'>,
): SocialCard {
  const { title: caption, description } = plateWords(title, where);
  return {
    path: conditionPath(slug),
    headline,
    picture: { kind: 'plate', caption, slug, title, where },
    alt: `${caption}. ${description}`,
  };
}

/** As many stations as a card has room for. */
const mostStations = 4;

const trail = (stations: readonly string[]): [CardPicture, alt: string] => [
  { kind: 'trail', stations },
  `Stations of a trail: ${stations.join(', ')}.`,
];

const ridge = (caption: string, stretch: readonly [from: number, to: number]): [CardPicture, alt: string] => [
  { kind: 'ridge', caption, stretch },
  `${caption}: a person lying on one side, drawn as a skyline.`,
];

const pictures: Record<PageName, (headings: readonly string[]) => [CardPicture, alt: string]> = {
  home: () => [{ kind: 'cover' }, 'A person lying on one side makes a ridge, with the Flatirons behind.'],
  conditions: () => [{ kind: 'body-map' }, 'The body from behind and from the front, with hatched places.'],
  book: () => [{ kind: 'opening-hours' }, 'A sign with the opening hours.'],
  'first-visit': (headings) =>
    headings.length > 0 ? trail(headings.slice(0, mostStations)) : ridge('The knee as a foothill', [900, 1200]),
  about: () => ridge('The shoulder as a peak', [170, 470]),
  privacy: () => ridge('The hip as a ridge', [580, 880]),
  accessibility: () => ridge('The waist as a valley', [390, 690]),
};

/** The card of a page beside the conditions. @param headings of its parts. */
export function pageCard(name: PageName, headline: string, headings: readonly string[]): SocialCard {
  const [picture, alt] = pictures[name](headings);
  return { path: pagePath(name), headline, picture, alt };
}
