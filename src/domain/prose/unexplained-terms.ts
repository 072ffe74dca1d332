import { apart, spansOf } from './spans.ts';
import { withStraightSigns } from './straight-signs.ts';
import { technicalTerms, type TechnicalTerm } from './technical-terms.ts';

const patterns = technicalTerms.map((technical) => ({
  technical,
  written: new RegExp(`\\b(?:${technical.written ?? `${technical.term}s?`})\\b`, 'gi'),
  told: new RegExp(`\\b(?:${technical.told})`, 'i'),
}));

/** Most sentences hold no term, which one search tells. */
const anyTerm = new RegExp(patterns.map(({ written }) => written.source).join('|'), 'i');

/** A sentence, and the words of the links in it that lead to a page of the site, which explains them. */
export interface ReadSentence {
  words: string;
  links: readonly string[];
}

export interface UnexplainedTerm<Sentence> {
  technical: TechnicalTerm;
  sentence: Sentence;
  /** Where in the words of its sentence it begins. */
  index: number;
}

/**
 * The technical terms that nothing explains where they first stand: neither in brackets, nor in plain words before or
 * after them in the same sentence, nor by a link to a page about it (as WCAG 2.2, 3.1.3 allows).
 * @param sentences in the order in which they are read.
 */
export function unexplainedTerms<Sentence extends ReadSentence>(
  sentences: readonly Sentence[],
): UnexplainedTerm<Sentence>[] {
  const met = new Set<TechnicalTerm>();
  return sentences.flatMap((sentence) => {
    const plain = withStraightSigns(sentence.words);
    if (!anyTerm.test(plain)) return [];
    // A long term is none of the shorter ones in it.
    const found = apart(
      patterns.flatMap((pattern) => spansOf(plain, pattern.written).map((span) => ({ ...span, pattern }))),
    );
    return found.flatMap(({ start, end, pattern: { technical, written, told } }) => {
      if (met.has(technical)) return [];
      met.add(technical);
      const beside = `${plain.slice(0, start)} | ${plain.slice(end)}`;
      const isLink = sentence.links.some((link) => spansOf(withStraightSigns(link), written).length > 0);
      return isLink || told.test(beside) ? [] : [{ technical, sentence, index: start }];
    });
  });
}
