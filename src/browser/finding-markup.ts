import type { Finding } from '../domain/finder/finder.ts';
import { reasonWords } from '../domain/finder/finding-words.ts';

/** A copy of one of the page's templates, and its parts by their names in `data-`. */
function fromTemplate(name: string): { whole: Element; at: (part: string) => Element } {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-of=${name}]`);
  const whole = template?.content.firstElementChild?.cloneNode(true) as Element;
  return { whole, at: (part) => whole.querySelector(part) ?? whole };
}

/** What a finding shows: a note of each level of warning with its signs, then the list of conditions. */
export function findingMarkup({ warnings, conditions }: Finding): Element[] {
  const notes = (['emergency', 'urgent'] as const).flatMap((level) => {
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
  const found = conditions.map(({ condition, ...why }) => {
    const { whole, at } = fromTemplate('result');
    at('a').textContent = condition.title;
    at('a').setAttribute('href', condition.path);
    at('p').textContent = reasonWords(why);
    return whole;
  });
  const { whole: list } = fromTemplate('results');
  list.replaceChildren(...found);
  return found.length > 0 ? [...notes, list] : notes;
}
