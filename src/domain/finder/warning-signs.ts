import { alarms, warningLevels, type Alarm, type WarningLevel } from './alarms.ts';
import type { Answers } from './phrase-index.ts';
import { searchWords } from './search-words.ts';

/** A sign of danger as a page words it. */
export interface WarningSign {
  level: WarningLevel;
  text: string;
}

interface MatchingSign {
  sign: WarningSign;
  /** How many words of the query it answers. */
  answered: number;
  terms: readonly string[];
  /** The alarms that the query raises and the sign answers. */
  raised: readonly Alarm[];
}

/** A slip in a short word, or a word half typed, raises no alarm. */
const sure = 0.8;

/**
 * The signs that a query answers to, the gravest first: of each alarm that it raises, the sign that answers it best. A
 * sign that no alarm knows is told when it answers more of the query than any condition's own phrases do; an
 * emergency only if the query has half of it as well; to ask first for, when the query has all of it.
 * @param query its words, read for danger
 * @param answers of each sign, in their order
 * @param ordinary how many words of the query some condition's own phrases answer
 */
export function warningSigns(
  query: readonly string[],
  signs: readonly WarningSign[],
  answers: readonly Answers[],
  ordinary: number,
): WarningSign[] {
  const matching = signs.flatMap((sign, i): MatchingSign[] => {
    const answered = [...(answers[i] ?? [])].filter(([, { likeness }]) => likeness > sure).length;
    const terms = searchWords(sign.text);
    const known = alarms[sign.level].filter(({ said }) => isWithin(said, terms));
    const raised = known.filter(({ asked }) => isWithin(asked, query));
    const isUnusual = answered > 1 && answered > ordinary;
    const isMeant = {
      // A part of a sign is no emergency.
      emergency: isUnusual && known.length === 0 && answered >= terms.length / 2,
      urgent: isUnusual,
      ask: answered > 0 && answered === terms.length,
    }[sign.level];
    return isMeant || raised.length > 0 ? [{ sign, answered, terms, raised }] : [];
  });
  const told: MatchingSign[] = [];
  for (const match of matching.sort(byCloseness)) if (isNews(match, told)) told.push(match);
  return told.map(({ sign }) => sign).sort((one, other) => rank(one) - rank(other));
}

const isWithin = (words: readonly string[], all: readonly string[]) => words.every((word) => all.includes(word));

const rank = ({ level }: WarningSign) => warningLevels.indexOf(level);

/** What to ask first comes last. Of two that answer as much, the graver is closer, then the one that says less else. */
const byCloseness = (one: MatchingSign, other: MatchingSign) =>
  Number(one.sign.level === 'ask') - Number(other.sign.level === 'ask') ||
  other.answered - one.answered ||
  rank(one.sign) - rank(other.sign) ||
  one.terms.length - other.terms.length;

/** Whether a sign says what none that is told already says. */
function isNews({ sign, raised }: MatchingSign, told: readonly MatchingSign[]): boolean {
  const isTold = (alarm: Alarm) =>
    told.some((other) =>
      sign.level === 'ask' && other.sign.level !== 'ask'
        ? // To ask first for a fever is too little once a fever with back pain is told.
          other.raised.some(({ asked }) => asked.length > alarm.asked.length && isWithin(alarm.asked, asked))
        : isWithin(alarm.said, other.terms),
    );
  return raised.length > 0 ? !raised.every(isTold) : told.every((other) => other.sign.level !== sign.level);
}
