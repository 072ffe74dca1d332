import { passagesOf } from '../../collections/reader/passages.ts';
import { settingsOf } from '../../collections/reader/page-settings.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { unfinishedWordsIn } from '../../domain/prose/unfinished-words.ts';
import { atWords } from './prose.ts';
import { everyPage, frontmatterOf, type ContentRule } from './rule.ts';

/** Prompts and placeholders are for the author's eyes: they stand in a draft, and never on a page that patients see. */
export const unfinishedWords: ContentRule = (content) =>
  everyPage(content).flatMap((file) => {
    const draft = frontmatterOf(file).draft === true;
    return [...settingsOf(file), ...passagesOf(file)].flatMap((passage) =>
      unfinishedWordsIn(passage.words).map(({ start, end }) => {
        const words = quoted(passage.words.slice(start, end));
        const problem = atWords(
          file,
          passage,
          start,
          `This is still to be written: ${words}.`,
          draft ? 'Write the text in its place before you set draft: false.' : 'Write the text in its place.',
        );
        return { ...problem, level: draft ? ('advice' as const) : problem.level };
      }),
    );
  });
