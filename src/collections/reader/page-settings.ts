import type { PageFile } from './content.ts';
import type { Passage } from './passages.ts';

type Path = (string | number)[];

/** Every text in data, with the names and list positions that lead to it. */
export function textsIn(data: unknown, path: Path = []): [path: Path, words: string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  const steps = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return steps.flatMap(([step, inside]) => textsIn(inside, [...path, step]));
}

/** Every text among the settings of a page, at the place where its value begins. */
export const settingsOf = ({ frontmatter }: PageFile): Passage[] =>
  textsIn(frontmatter?.data).map(([setting, words]) => ({
    kind: 'setting',
    words,
    setting,
    placeOf: () => frontmatter?.positionOf(setting, 'value') ?? { line: 1, column: 1 },
  }));

const names = /^(where|formerSlugs|updated|reviewed|draft|sources)$/;

/** Settings that are the page's own sentences: no names of regions and pages, no dates, no titles that others chose. */
export const sentencesAmongSettings = (file: PageFile): Passage[] =>
  settingsOf(file).filter(({ setting }) => !names.test(String(setting[0])) && setting.at(-1) !== 'condition');
