import { rangesOf, withoutOverlaps } from './text-ranges.ts';
import { withStraightQuotes } from './straight-quotes.ts';
import { technicalTerms, type TechnicalTerm } from './technical-terms.ts';

const patterns = technicalTerms.map((technical) => ({
  technical,
  term: new RegExp(`\\b(?:${technical.pattern ?? `${technical.term}s?`})\\b`, 'gi'),
  explanation: new RegExp(`\\b(?:${technical.explainedBy})`, 'i'),
}));

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
  const seen = new Set<TechnicalTerm>();
  return sentences.flatMap((sentence) => {
    const plain = withStraightQuotes(sentence.words);
    const terms = patterns.flatMap((pattern) =>
      rangesOf(plain, pattern.term).map((range) => ({ ...pattern, ...range })),
    );
    // "Sciatic nerve root" is one term.
    return withoutOverlaps(terms).flatMap(({ start, end, technical, term, explanation }) => {
      if (seen.has(technical)) return [];
      seen.add(technical);
      const beside = `${plain.slice(0, start)} | ${plain.slice(end)}`;
      const isLink = sentence.links.some((link) => rangesOf(withStraightQuotes(link), term).length > 0);
      return isLink || explanation.test(beside) ? [] : [{ technical, sentence, index: start }];
    });
  });
}
