import type { PageFile } from '../../content-files/content-folder.ts';
import type { Passage } from '../../content-files/passages.ts';
import type { Finding } from '../../content-files/problem-report.ts';
import { sentencesIn } from '../../domain/prose/sentences.ts';
import { problemIn } from './rule.ts';

/** A sentence of a page, with what stands around it. */
export interface PlacedSentence {
  words: string;
  passage: Passage;
  /** The other sentences of its paragraph that stand directly beside it. */
  neighbors: readonly string[];
  /** Where in the file the character at an index of the words stands. */
  placeOf: Passage['placeOf'];
}

/** The sentences of passages; a heading or an entry of a list is at least one. */
export const sentencesOf = (passages: readonly Passage[]): PlacedSentence[] =>
  passages.flatMap((passage) =>
    sentencesIn(passage.words).map(({ words, start }, i, all) => ({
      words,
      passage,
      neighbors: [all[i - 1], all[i + 1]].flatMap((beside) => (beside ? [beside.words] : [])),
      placeOf: (index) => passage.placeOf(start + index),
    })),
  );

/** Whether a passage is a heading on the page. */
export const isHeading = ({ kind, setting }: Passage): boolean =>
  kind === 'heading' || (kind === 'setting' && /^(title|headline|heading)$/.test(String(setting.at(-1))));

/** A problem at words of a passage or a sentence. */
export const atWords = (
  { path }: PageFile,
  { placeOf }: Pick<Passage, 'placeOf'>,
  index: number,
  wrong: string,
  mend: string,
): Finding => problemIn(path, wrong, mend, placeOf(index));
