import { pathwayOf } from '../body/pathways.ts';
import { regionOf } from '../body/regions.ts';
import type { WhereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import { wordList } from '../../domain/word-list.ts';

/** What stands below a plate, and what it shows for people who don't see it. */
export interface PlateWords {
  title: string;
  /** What the marks mean. */
  key: string;
  /** How a pathway runs; empty without one. */
  course: string;
  description: string;
}

const from = { back: 'from behind', front: 'from the front', side: 'from the side' } as const;

const inWords = (regions: WhereItHurts['regions']) =>
  wordList(regions.map((name) => `the ${regionOf(name).name.toLowerCase()}`));

/** What the marks mean; of a region that can't be seen from here, only the edge is drawn. */
function keyOf(regions: WhereItHurts['regions'], seen: number, unseen: number): string {
  const sides = regions.every((name) => regionOf(name).crossesMidline) ? '' : ', drawn on one side; it can be either';
  if (!seen) return `A broken edge: where it may be felt, on the side that is turned away${sides}.`;
  const away = unseen ? ' A broken edge: on the side that is turned away.' : '';
  return `Hatched: where it may be felt${sides}.${away}`;
}

/** @param condition what the plate is of, where no pathway gives it a name. */
export function figureWords(condition: string, { regions, view, pathway }: WhereItHurts): PlateWords {
  const seen = regions.filter((name) => regionOf(name).seenFrom.includes(view));
  const unseen = regions.filter((name) => !regionOf(name).seenFrom.includes(view));
  const title = `${pathway ? pathwayOf(pathway).name : condition}, ${from[view]}`;
  return {
    title,
    key: keyOf(regions, seen.length, unseen.length),
    course: pathway ? pathwayOf(pathway).course : '',
    description: [
      `The lower body ${from[view]}.`,
      ...(seen.length ? [`Hatched: ${inWords(seen)}.`] : []),
      ...(unseen.length ? [`Marked, though out of sight from here: ${inWords(unseen)}.`] : []),
    ].join(' '),
  };
}
