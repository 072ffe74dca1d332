import { dateInWords } from '../../domain/dates.ts';
import { isoDate } from '../../collections/schemas/iso-date.ts';
import { adviceIn, frontmatterOf, type ContentRule } from './rule.ts';

const date = isoDate('');

/** The same day a year earlier, to compare as text: February 29 need not exist. */
const aYearBefore = (today: string) => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** Advice: what medicine knows changes, so that a page is checked against its sources once a year. */
export const reviewsAreRecent: ContentRule = ({ conditions, today }) =>
  conditions.flatMap((file) => {
    const reviewed = date.safeParse(frontmatterOf(file).reviewed).data;
    const { frontmatter } = file;
    if (!frontmatter || typeof reviewed !== 'string' || reviewed >= aYearBefore(today)) return [];
    return [
      adviceIn(
        file.path,
        `The page was last checked against its sources on ${dateInWords(reviewed)}, over a year ago.`,
        'Read it against its sources, fix what has changed, and write the new day.',
        frontmatter.positionOf(['reviewed'], 'value'),
      ),
    ];
  });
