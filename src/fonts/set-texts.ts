import type { ContentFolder, PageFile } from '../content-files/content-folder.ts';
import { wordsOf } from '../content-files/mdx-text.ts';
import { passagesOf, type Passage } from '../content-files/passages.ts';
import { settingsOf } from '../content-files/settings-text.ts';
import { clinic as schema } from '../schemas/clinic.ts';
import type { FontStyle } from './brygada.ts';

/** Words of a page that are set in the heading font. */
export type SetText = Pick<Passage, 'words' | 'placeOf'> & { style: FontStyle };

const upright = /^(title|headline|heading)$/;

function styleOf({ kind, setting }: Passage): FontStyle | undefined {
  if (setting[0] === 'alsoCalled' || (setting[0] === 'sources' && setting.at(-1) === 'title')) return 'italic';
  return kind === 'heading' || kind === 'label' || upright.test(String(setting.at(-1))) ? 'normal' : undefined;
}

/** What a page sets in the heading font: headings, names and labels upright; other names, sources and stress in italics. */
export function setTexts(file: PageFile): SetText[] {
  const passages = [...settingsOf(file), ...passagesOf(file)].flatMap(({ words, placeOf, ...passage }) => {
    const style = styleOf({ words, placeOf, ...passage });
    return style ? [{ words, placeOf, style }] : [];
  });
  const stressed = file.nodes
    .filter(({ type }) => type === 'emphasis')
    .map((node) => ({
      words: wordsOf(node),
      placeOf: () => node.position?.start ?? { line: 1, column: 1 },
      style: 'italic' as const,
    }));
  return [...passages, ...stressed];
}

/** The clinic's name, which stands in the head of every page; empty when there is none that reads. */
export const clinicName = ({ data }: ContentFolder['clinic']) =>
  schema.pick({ name: true }).loose().safeParse(data).data?.name ?? '';

/** Everything that can be read on the pages and is not in src: a heading may be made of any of it. */
export const readTexts = ({ clinic, conditions, pages }: ContentFolder): string[] => [
  clinicName(clinic),
  ...[...conditions, ...pages].flatMap((file) =>
    [...settingsOf(file).filter(({ setting }) => setting.at(-1) !== 'url'), ...passagesOf(file)].map(
      ({ words }) => words,
    ),
  ),
];
