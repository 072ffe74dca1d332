import { wordsOf } from '../../collections/reader/mdx.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { isSelfCare, selfCareHeading } from '../../domain/marked-headings.ts';
import { adviceIn, type ContentRule } from './rule.ts';

/** Advice: what a patient can do is the heart of the printed handout, and is found by its heading. */
export const handoutHasSelfCare: ContentRule = ({ conditions }) =>
  conditions.flatMap(({ path, nodes, error, body, bodyLine }) => {
    const headings = nodes.filter(({ type }) => type === 'heading');
    const isThere = headings.some((node) => node.depth === 2 && isSelfCare(wordsOf(node)));
    if (error || isThere || body.trim() === '') return [];
    const message = `No part is called "${selfCareHeading}", so the handout that patients print says nothing on that.`;
    const slip = nearestName(selfCareHeading, headings.map(wordsOf));
    const meant = headings.find((node) => wordsOf(node) === slip);
    return [
      meant
        ? adviceIn(path, message, `If "${slip}" is meant, change it to ## ${selfCareHeading}`, meant.position?.start)
        : adviceIn(path, message, `Begin that part with ## ${selfCareHeading}`, { line: bodyLine, column: 1 }),
    ];
  });
