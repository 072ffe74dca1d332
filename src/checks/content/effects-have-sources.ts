import { passagesOf } from '../../content-files/passages.ts';
import { settingsOf } from '../../content-files/settings-text.ts';
import { namesAStudy, namesASource, shortNameOf } from '../../domain/prose/named-sources.ts';
import { isOwnView, statedEffectsIn } from '../../domain/prose/stated-effects.ts';
import { quoted } from '../../domain/prose/straight-signs.ts';
import { condition as schema } from '../../schemas/condition.ts';
import { atWords, sentencesOf } from './prose.ts';
import { frontmatterOf, type ContentRule } from './rule.ts';

/**
 * That a treatment helps is said with who found it, or as the clinic's own view: patients can then weigh it. A source
 * may stand in the sentence beside, or lead into the list.
 */
export const effectsHaveSources: ContentRule = ({ conditions }) =>
  conditions.flatMap((file) => {
    const sources = schema.shape.sources.safeParse(frontmatterOf(file).sources).data;
    if (!sources) return [];
    const summary = settingsOf(file).filter(({ setting }) => setting[0] === 'summary');
    return sentencesOf([...summary, ...passagesOf(file)])
      .filter(({ passage }) => passage.kind !== 'heading' && passage.kind !== 'label')
      .flatMap((sentence) => {
        const effects = statedEffectsIn(sentence.words);
        if (effects.length === 0) return [];
        const around = [sentence.words, ...sentence.neighbors, sentence.passage.leadIn];
        const isBacked = around.some((words) => namesASource(words, sources) || isOwnView(words));
        if (isBacked || (sentence.passage.kind === 'setting' && around.some(namesAStudy))) return [];
        const name = shortNameOf(sources[0]);
        return effects.map(({ start, end }) =>
          atWords(
            file,
            sentence,
            start,
            `This is stated as a fact, without its source: ${quoted(sentence.words.slice(start, end))}.`,
            `Say here who found it${name ? `, such as ${name}` : ''}, or write "in our view", or "may" where it is uncertain.`,
          ),
        );
      });
  });
