import { z } from 'zod';
import type { Content } from '../../collections/reader/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { allowedWords, type AllowedWords } from '../../collections/schemas/allowed-words.ts';
import { adviceIn } from './rule.ts';

/** What content/allowed.yaml lets through: of its two lists, those that have no mistakes of their own. */
export function allowedIn({ allowed }: Content): AllowedWords {
  const { claims, spelling } = allowedWords.shape;
  const { data } = z.looseObject({ claims: claims.catch([]), spelling: spelling.catch([]) }).safeParse(allowed?.data);
  return data ?? { claims: [], spelling: [] };
}

/** Advice on the entries of one list in content/allowed.yaml that let nothing through any more. */
export const idleEntries = (
  { allowed }: Content,
  list: keyof AllowedWords,
  words: readonly string[],
  used: ReadonlySet<string>,
): Problem[] =>
  words.flatMap((entry, i) =>
    allowed && !used.has(entry)
      ? [
          adviceIn(
            allowed.path,
            `Nothing on the site needs ${quoted(entry)} any more.`,
            'Remove the entry.',
            allowed.positionOf([list, i], 'value'),
          ),
        ]
      : [],
  );
