import type { BuiltPage } from '../../src/checks/dist/built-site.ts';
import type { Picture } from './picture.ts';
import { settingNames, type Setting } from './settings.ts';
import { states, type State } from './states.ts';

/** A row of the contact sheet: a page, as it is or in a state, in the settings that show it. */
export interface Row {
  title: string;
  pictures: Picture[];
}

/** Every page, and after them the states that pages can be in. */
export function picturesOf(pages: readonly BuiltPage[]): Row[] {
  const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...sorted.map(({ path }) => row(path, undefined, settingNames)),
    ...states.flatMap((state) =>
      [...new Set(state.on.map((selector) => sorted.find(({ $ }) => $(selector).length > 0)?.path))]
        .filter((path) => path !== undefined)
        .map((path) => row(path, state, state.in)),
    ),
  ];
}

const row = (path: string, state: State | undefined, shownIn: readonly Setting[]): Row => ({
  title: state ? `${path}: ${state.title}` : path,
  pictures: shownIn.map((setting) => ({
    path,
    setting,
    state,
    file: `${[fileName(path), state?.name, setting].filter(Boolean).join('-')}.png`,
  })),
});

const fileName = (path: string) =>
  path
    .replace(/\.html$/, '')
    .replace(/^\/|\/$/g, '')
    .replaceAll('/', '-') || 'home';
