import { warningLevels } from './alarms.ts';
import { withoutSlips } from './danger-slips.ts';
import type { FinderData } from './finder-data.ts';
import { phraseIndex } from './phrase-index.ts';
import { phrasesOf, rankedConditions, type FoundCondition } from './ranked-conditions.ts';
import { dangerWords, searchWords } from './search-words.ts';
import { warningSigns, type WarningSign } from './warning-signs.ts';

/** What the finder says to a query. */
export interface Finding {
  /** Signs of danger, emergencies first: shown before any condition. */
  warnings: WarningSign[];
  /** The best first. */
  conditions: FoundCondition[];
}

/** Makes the pages findable: a function from what a patient writes to what the finder says; words like "my" ask nothing. */
export function finder({ conditions, signs }: FinderData): (written: string) => Finding | undefined {
  const phrases = conditions.flatMap(phrasesOf);
  const warnings = warningLevels.flatMap((level) => signs[level].map((text) => ({ level, text })));
  const texts = [...phrases, ...warnings].map(({ text }) => text);
  const known = new Set(texts.flatMap(searchWords));
  const answersTo = phraseIndex(texts);
  return (written) => {
    const query = searchWords(written);
    const danger = withoutSlips(dangerWords(written), known);
    if (query.length + danger.length === 0) return undefined;
    const answers = answersTo(danger);
    const ordinary = Math.max(
      ...conditions.map((condition) => {
        const own = answers.filter((_, i) => phrases[i]?.condition === condition);
        return new Set(own.flatMap((words) => [...words.keys()])).size;
      }),
    );
    return {
      warnings: warningSigns(danger, warnings, answers.slice(phrases.length), ordinary),
      conditions: rankedConditions(query, phrases, answersTo(query).slice(0, phrases.length)),
    };
  };
}
