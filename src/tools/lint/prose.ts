import type { PageFile } from '../../collections/reader/content.ts';
import type { Passage } from '../../collections/reader/passages.ts';
import type { Problem } from '../../domain/problem.ts';
import { sentencesIn } from '../../domain/prose/sentences.ts';
import { problemIn } from './rule.ts';

/** A sentence of a page. */
export interface PlacedSentence {
  words: string;
  /** Where in the file the character at an index of the words stands. */
  placeOf: Passage['placeOf'];
}

/** The sentences of passages; a heading or an entry of a list is at least one. */
export const sentencesOf = (passages: readonly Passage[]): PlacedSentence[] =>
  passages.flatMap(({ words: text, placeOf }) =>
    sentencesIn(text).map(({ words, start }) => ({ words, placeOf: (index) => placeOf(start + index) })),
  );

/** A problem at words of a passage or a sentence. */
export const atWords = (
  { path }: PageFile,
  { placeOf }: Pick<Passage, 'placeOf'>,
  index: number,
  message: string,
  fix: string,
): Problem => problemIn(path, message, fix, placeOf(index));
