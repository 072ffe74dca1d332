import { warningLevels } from '../domain/finder/alarms.ts';
import type { Finding } from '../domain/finder/finder.ts';
import { reasonWords, statusWords } from '../domain/finder/finding-words.ts';

/** A copy of one of the page's templates, and its parts by their names in `data-`. */
function fromTemplate(name: string): { whole: Element; at: (part: string) => Element } {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-of=${name}]`);
  const whole = template?.content.firstElementChild?.cloneNode(true) as Element;
  return { whole, at: (part) => whole.querySelector(part) ?? whole };
}

/** What a finding shows: a note of each level of warning with its signs, then the list of conditions. */
export function findingMarkup({ warnings, conditions }: Finding): Element[] {
  const notes = warningLevels.flatMap((level) => {
    const signs = warnings.filter((warning) => warning.level === level);
    if (signs.length === 0) return [];
    const { whole, at } = fromTemplate(level);
    at('ul').replaceChildren(
      ...signs.map(({ text }) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    return [whole];
  });
  const entries = conditions.map((found) => {
    const { whole, at } = fromTemplate('result');
    at('a').textContent = found.condition.title;
    at('a').setAttribute('href', found.condition.path);
    at('p').textContent = reasonWords(found);
    return whole;
  });
  const { whole: list } = fromTemplate('results');
  list.replaceChildren(...entries);
  return entries.length > 0 ? [...notes, list] : notes;
}

/** What a finding's status says: words, or where nothing is found a sentence with a way on. */
export const statusMarkup = (finding: Finding | undefined): Element | string =>
  finding && finding.warnings.length + finding.conditions.length === 0
    ? fromTemplate('nothing').whole
    : statusWords(finding);
