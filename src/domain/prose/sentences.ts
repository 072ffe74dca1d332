import { withStraightSigns } from './straight-signs.ts';

/** A sentence and where in its text it begins. */
export interface Sentence {
  words: string;
  start: number;
}

const end = /[.!?…]+["')\]]*(?= )/g;

// After these a full stop does not end a sentence.
const abbreviation =
  /(?:^|[\s("[])(?:Drs?|Mr|Mrs|Ms|Prof|Rev|Hon|Jr|Sr|St|Mt|Ft|vs|cf|viz|approx|ca|resp|ed|eds|Figs?|Eq|vol|pp?|no|nos|al|Inc|Co|Ltd|Dept|Univ|Assoc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|Ph\.D)\.$/i;
// After these it may: "in the U.S. We" and "the U.S. Agency", "vitamin C. It" and "by J. Smith".
const letters = /(?:^|[\s("[])(?:(?:[a-z]\.){2,}|[A-Z]\.|etc\.)$/i;
const firstWord =
  /^["'([]*(?:The|This|That|These|Those|There|It|Its|In|On|At|If|When|While|We|Our|You|Your|They|He|She|I|A|An|And|But|Or|So|Some|Most|Many|For|No|Not|Massage|Pain|Please|Ask|Call|See)\b/;

const longestAbbreviation = 20;

/** Whether a full stop followed by a space is only part of what it stands after: `Dr. Smith`, `No. 5`, `U.S. agency`. */
function goesOn(before: string, after: string): boolean {
  if (/^["'([]*[a-z]/.test(after)) return before.endsWith('.') || before.endsWith('…');
  if (/\bno\.$/i.test(before)) return /^\d/.test(after);
  if (abbreviation.test(before)) return true;
  return letters.test(before) && !firstWord.test(after);
}

/** The sentences of a paragraph. */
export function sentencesIn(text: string): Sentence[] {
  const plain = withStraightSigns(text);
  const ends = [...plain.matchAll(end)]
    .map(({ 0: signs, index }) => index + signs.length)
    .filter(
      (at) => !goesOn(plain.slice(Math.max(0, at - longestAbbreviation), at), plain.slice(at, at + 40).trimStart()),
    );
  return [...ends, text.length].flatMap((at, i, all) => {
    const from = all[i - 1] ?? 0;
    const words = text.slice(from, at);
    return words.trim() ? [{ words: words.trim(), start: from + words.search(/\S/) }] : [];
  });
}
