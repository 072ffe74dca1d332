import { dateInWords } from '../../domain/dates.ts';
import { isoDate } from '../../collections/schemas/iso-date.ts';
import { everyPage, frontmatterOf, inYaml, type ContentRule } from './rule.ts';

const date = isoDate('');

/** A page can't have been checked or changed on a day that is still to come. */
export const datesArePast: ContentRule = (content) =>
  everyPage(content).flatMap((file) => {
    const { frontmatter } = file;
    if (!frontmatter) return [];
    return ['reviewed', 'updated'].flatMap((name) => {
      const written = date.safeParse(frontmatterOf(file)[name]).data;
      return typeof written === 'string' && written > content.today
        ? [
            inYaml(file.path, frontmatter, {
              path: [name],
              at: 'value',
              message: `"${name}" is ${dateInWords(written)}, which is still to come.`,
              fix: `Write the day on which it was done; today is ${content.today}.`,
            }),
          ]
        : [];
    });
  });
