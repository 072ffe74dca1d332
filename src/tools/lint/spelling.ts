import { passagesOf } from '../../collections/reader/passages.ts';
import { sentencesAmongSettings, settingsOf } from '../../collections/reader/page-settings.ts';
import { spelledWordsIn } from '../../domain/prose/spelled-words.ts';
import { allowedIn, idleEntries } from './allowed-words.ts';
import { isWord, suggestions } from './english-dictionary.ts';
import { atWords } from './prose.ts';
import { everyPage, type Checked, type ContentRule } from './rule.ts';

/** To look for what was meant takes long; a text in another language would be one long search. */
const mostSearched = 20;

const wordsOf = (text: string) => spelledWordsIn(text).map(({ word }) => word);

/** Names that others chose: the clinic's, and those of publishers. */
function namesIn(content: Checked): Set<string> {
  const { name, address } = content.clinic.valid;
  const publishers = everyPage(content)
    .flatMap(settingsOf)
    .filter(({ setting }) => setting[0] === 'sources' && setting.at(-1) === 'publisher');
  const texts = [name ?? '', address?.city ?? '', ...publishers.map(({ words }) => words)];
  return new Set(texts.flatMap(wordsOf));
}

/** Advice: words that neither English, nor medicine, nor content/allowed.yaml knows. */
export const spelling: ContentRule = (content) => {
  const { spelling: allowed } = allowedIn(content);
  const names = namesIn(content);
  const unknown = everyPage(content).flatMap((file) =>
    [...sentencesAmongSettings(file), ...passagesOf(file)].flatMap((passage) =>
      spelledWordsIn(passage.words)
        .filter(({ word }) => !isWord(word) && !names.has(word))
        .map(({ word, start }) => ({ word, start, file, passage })),
    ),
  );
  const isAllowed = (word: string) => (entry: string) => entry === word || wordsOf(entry).includes(word);
  const used = new Set(unknown.flatMap(({ word }) => allowed.filter(isAllowed(word))));
  const found = unknown
    .filter(({ word }) => !allowed.some(isAllowed(word)))
    .map(({ word, start, file, passage }, i) => {
      const meant = i < mostSearched ? suggestions(word) : [];
      const fix = 'If it is right, add it to content/allowed.yaml, under spelling:.';
      return {
        ...atWords(
          file,
          passage,
          start,
          `"${word}" is not in the dictionary.`,
          meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ${fix}` : fix,
        ),
        level: 'advice' as const,
      };
    });
  return [...found, ...idleEntries(content, 'spelling', allowed, used)];
};
