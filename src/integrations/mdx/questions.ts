import type { Element, RootContent } from 'hast';

const isH3 = (node: RootContent): node is Element => node.type === 'element' && node.tagName === 'h3';

/** A question with its answer; the heading keeps its id, and with it its links. */
const disclosure = (question: Element, answer: RootContent[]): Element => ({
  type: 'element',
  tagName: 'details',
  properties: {},
  children: [
    { type: 'element', tagName: 'summary', properties: {}, children: [question] },
    ...(answer as Element['children']),
  ],
});

/**
 * Folds a list of questions: where a section has two or more h3 and all of them end in a question mark, each becomes
 * a disclosure that opens on its answer. A single question in running text is a heading like others and stays open.
 */
export function foldQuestions(section: RootContent[], wordsOf: (node: Element) => string): RootContent[] {
  const questions = section.filter(isH3);
  if (questions.length < 2 || !questions.every((node) => wordsOf(node).trimEnd().endsWith('?'))) return section;
  const starts = questions.map((question) => section.indexOf(question));
  return [
    ...section.slice(0, starts[0]),
    ...questions.map((question, i) => disclosure(question, section.slice((starts[i] ?? 0) + 1, starts[i + 1]))),
  ];
}
