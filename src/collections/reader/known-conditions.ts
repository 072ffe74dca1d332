import { z } from 'zod';
import type { KnownCondition } from '../../domain/conditions/new-condition-answers.ts';
import type { Content } from './content.ts';

const texts = z.array(z.string()).catch([]);

/** What a file says of itself; what is wrong there is reported by the checks. */
const said = z
  .object({
    title: z.string().catch(''),
    draft: z.boolean().catch(false),
    formerSlugs: texts,
    safety: z.object({ askFirst: texts }).catch({ askFirst: [] }),
  })
  .catch({ title: '', draft: false, formerSlugs: [], safety: { askFirst: [] } });

/** The condition pages that exist, as one to come has to know them. */
export const knownConditions = ({ conditions }: Content): KnownCondition[] =>
  conditions.map(({ slug, frontmatter }) => {
    const { safety, ...rest } = said.parse(frontmatter?.data);
    return { slug, ...rest, askFirst: safety.askFirst };
  });
