import type { Readable, Writable } from 'node:stream';
import { isCancel, text } from '@clack/prompts';
import type { KnownCondition, NewConditionAnswers } from '../../domain/conditions/new-condition-answers.ts';
import { whyNoNewCondition } from './new-condition.ts';
import { numberedChoice, numberedList } from './numbered-choice.ts';
import { regionOf } from '../../illustrations/body/regions.ts';
import { bodyRegion } from '../../collections/schemas/body-region.ts';
import { condition } from '../../collections/schemas/condition.ts';

/** The terminal to ask in, where it is not this process's own. */
interface Terminal {
  input?: Readable;
  output?: Writable;
}

class Cancelled extends Error {}

/**
 * Asks for what a new page needs; every answer but the title may be left empty, and becomes a prompt in the page.
 * @param title what was given with the command, maybe nothing.
 * @returns undefined when the owner breaks off (Ctrl+C).
 */
export async function askForCondition(
  title: string,
  known: readonly KnownCondition[],
  terminal: Terminal = {},
): Promise<NewConditionAnswers | undefined> {
  const ask = async (message: string, wrong: (answer: string) => string | undefined) => {
    const answer = await text({ message, validate: (value = '') => wrong(value.trim()), ...terminal });
    if (isCancel(answer)) throw new Cancelled();
    return answer.trim();
  };
  const askByNumber = async <Option>(question: string, options: readonly Option[], names: readonly string[]) => {
    const wrong = `Give numbers from 1 to ${options.length} with commas between them, or nothing.`;
    const answer = await ask(
      `${question}, by number, like 1, 2 (Enter leaves it for later)\n${numberedList(names)}`,
      (w) => (numberedChoice(w, options) ? undefined : wrong),
    );
    const chosen = numberedChoice(answer, options) ?? [];
    return chosen.length > 0 ? chosen : undefined;
  };
  try {
    return {
      title: title.trim() ? title : await ask('What do people call it?', (name) => whyNoNewCondition(name, known)),
      description:
        (await ask(
          'One sentence about it for search results, 50 to 160 characters (Enter leaves it for later)',
          (words) =>
            !words || condition.shape.description.safeParse(words).success
              ? undefined
              : `That is ${words.length} characters: use 50 to 160.`,
        )) || undefined,
      regions: await askByNumber(
        'Where may it hurt',
        bodyRegion.options,
        bodyRegion.options.map((region) => regionOf(region).name),
      ),
      related: await askByNumber(
        'Which conditions are often found with it',
        known.map(({ slug }) => slug),
        known.map((page) => page.title),
      ),
    };
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}
