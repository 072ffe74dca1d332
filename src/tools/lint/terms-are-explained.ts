import { wordsOf } from '../../collections/reader/mdx.ts';
import { passagesOf } from '../../collections/reader/passages.ts';
import { sentencesAmongSettings } from '../../collections/reader/page-settings.ts';
import { unexplainedTerms } from '../../domain/prose/unexplained-terms.ts';
import type { PageFile } from '../../collections/reader/content.ts';
import type { Position } from '../../collections/reader/text-file.ts';
import { atWords, sentencesOf, type PlacedSentence } from './prose.ts';
import { everyPage, type ContentRule } from './rule.ts';

/** The settings in the order in which a page shows them; the names of a condition are what it explains. */
const before = ['headline', 'summary', 'safety', 'symptoms'];
const after = ['related', 'booking'];

const isAfter = (place: Position, other: Position) =>
  place.line > other.line || (place.line === other.line && place.column > other.column);

/** Finds the words of a sentence's own links to pages of the site. */
function linksWithin({ nodes }: PageFile): (sentence: PlacedSentence) => string[] {
  const links = nodes
    .filter(({ type, url }) => type === 'link' && url?.startsWith('/'))
    .map((link) => ({ words: wordsOf(link), position: link.position }));
  return ({ words, placeOf }) =>
    links
      .filter((link) => words.includes(link.words))
      .filter(
        ({ position }) =>
          position && isAfter(position.end, placeOf(0)) && isAfter(placeOf(words.length - 1), position.start),
      )
      .map((link) => link.words);
}

/** Advice: a word that only people of the trade know is explained where it first stands. */
export const termsAreExplained: ContentRule = (content) =>
  everyPage(content).flatMap((file) => {
    const settings = sentencesAmongSettings(file);
    const shownAs = (names: readonly string[]) =>
      names.flatMap((name) => settings.filter(({ setting }) => setting[0] === name));
    const text = passagesOf(file).filter(({ kind }) => kind !== 'label');
    const linksIn = linksWithin(file);
    const sentences = sentencesOf([...shownAs(before), ...text, ...shownAs(after)]);
    return unexplainedTerms(sentences.map((sentence) => ({ ...sentence, links: linksIn(sentence) }))).map(
      ({ technical: { term, means }, sentence, index }) => ({
        ...atWords(
          file,
          sentence,
          index,
          `“${term}” stands here for the first time on this page, and its sentence does not say what it is.`,
          `Put plain words first, and the term behind them in brackets: ${means} (${term}).`,
        ),
        level: 'advice' as const,
      }),
    );
  });
