import { passagesOf } from '../../content-files/passages.ts';
import { sentencesAmongSettings } from '../../content-files/settings-text.ts';
import { riskyClaimsIn } from '../../domain/prose/risky-claims.ts';
import { plainWords, quoted } from '../../domain/prose/straight-signs.ts';
import { clinic as schema } from '../../schemas/clinic.ts';
import { allowedIn, idleEntries } from './allowed-words.ts';
import { atWords, isHeading, sentencesOf } from './prose.ts';
import { everyPage, type ContentRule } from './rule.ts';

const mend =
  'Say what is known, such as "may ease", or leave it out. If it is no claim, allow the sentence in content/allowed.yaml.';

/**
 * No promise that massage can't keep: cures, guarantees, diagnoses. Advertising law and professional ethics forbid
 * them, and patients deserve better. content/allowed.yaml lets sentences through that only read like one.
 */
export const riskyClaims: ContentRule = (content) => {
  const allowed = allowedIn(content).claims.map(({ words }) => words);
  const { name } = schema.pick({ name: true }).loose().safeParse(content.clinic.data).data ?? {};
  const used = new Set<string>();
  const found = everyPage(content).flatMap((file) =>
    sentencesOf([...sentencesAmongSettings(file), ...passagesOf(file)]).flatMap((sentence) => {
      const claims = riskyClaimsIn(sentence.words, isHeading(sentence.passage), name);
      const letThrough =
        claims.length > 0 ? allowed.filter((words) => plainWords(sentence.words).includes(plainWords(words))) : [];
      for (const words of letThrough) used.add(words);
      if (letThrough.length > 0) return [];
      return claims.map(({ start, end, says }) =>
        atWords(file, sentence, start, `A risky claim: ${quoted(sentence.words.slice(start, end))} ${says}.`, mend),
      );
    }),
  );
  return [...found, ...idleEntries(content, 'claims', allowed, used)];
};
