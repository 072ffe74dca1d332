import { passagesOf } from '../../collections/reader/passages.ts';
import { sentencesAmongSettings } from '../../collections/reader/page-settings.ts';
import { riskyClaimsIn } from '../../domain/prose/risky-claims.ts';
import { normalizedText, quoted } from '../../domain/prose/straight-quotes.ts';
import { allowedIn, idleEntries } from './allowed-words.ts';
import { atWords, sentencesOf } from './prose.ts';
import { everyPage, type ContentRule } from './rule.ts';

/** No promise that massage can't keep, but for the sentences that content/allowed.yaml lets through. */
export const riskyClaims: ContentRule = (content) => {
  const allowed = allowedIn(content).claims.map(({ words }) => words);
  const used = new Set<string>();
  const found = everyPage(content).flatMap((file) =>
    sentencesOf([...sentencesAmongSettings(file), ...passagesOf(file)]).flatMap((sentence) => {
      const claims = riskyClaimsIn(sentence.words);
      const letThrough =
        claims.length > 0
          ? allowed.filter((words) => normalizedText(sentence.words).includes(normalizedText(words)))
          : [];
      for (const words of letThrough) used.add(words);
      if (letThrough.length > 0) return [];
      return claims.map(({ start, end, level, why, instead }) => ({
        ...atWords(
          file,
          sentence,
          start,
          `${quoted(sentence.words.slice(start, end))} ${why}.`,
          `${instead} If the sentence means something else, add it to content/allowed.yaml, under claims:.`,
        ),
        level,
      }));
    }),
  );
  return [...found, ...idleEntries(content, 'claims', allowed, used)];
};
