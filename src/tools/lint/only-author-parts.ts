import type { MdxNode } from '../../collections/reader/mdx.ts';
import { mdxComponentNames, type MdxComponent, type PartSetting } from '../../domain/mdx-components.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { wordList } from '../../domain/word-list.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

type Words = [message: string, fix: string];

const isPart = (name: string): name is MdxComponent => Object.hasOwn(mdxComponentNames, name);

function unknownPart(name: string): Words {
  const names = Object.keys(mdxComponentNames);
  const meant = nearestName(name, names);
  return [
    `<${name}> is not a part that pages can use.`,
    meant ? `Did you mean <${meant}>?` : `The parts are ${wordList(names.map((known) => `<${known}>`))}.`,
  ];
}

function wrongSettings(part: MdxComponent, given: NonNullable<MdxNode['attributes']>): Words[] {
  const settings: Record<string, PartSetting> = mdxComponentNames[part];
  const names = Object.keys(settings);
  const unknown = given
    .filter(({ type, name = '' }) => type === 'mdxJsxAttribute' && !names.includes(name))
    .map(({ name = '' }): Words => {
      const meant = nearestName(name, names);
      const known = names.length ? `It knows ${wordList(names)}.` : 'It has none: remove it.';
      return [`<${part}> has no setting "${name}".`, meant ? `Did you mean "${meant}"?` : known];
    });
  const message = names.flatMap((name): Words[] => {
    const value = given.find((attribute) => attribute.name === name)?.value;
    const { values, optional } = settings[name] ?? {};
    const known = values ? `It knows ${wordList(values)}.` : '';
    if (typeof value === 'object' && value !== null) return [];
    if (value === undefined) {
      const fix = `Write it into the tag: <${part} ${name}="…">. ${known}`.trimEnd();
      return optional ? [] : [[`<${part}> needs a ${name}.`, fix]];
    }
    if (!value?.trim()) return [[`The ${name} of <${part}> is empty.`, `Write it in quotes: ${name}="…".`]];
    if (!values || values.includes(value)) return [];
    const meant = nearestName(value, values);
    return [[`"${value}" is not a ${name} that <${part}> knows.`, meant ? `Did you mean "${meant}"?` : known]];
  });
  return [...unknown, ...message];
}

/** Parts of the closed set for authors, with the settings they have: Astro would name no file, or say nothing. */
export const onlyAuthorParts: ContentRule = (content) =>
  everyPage(content).flatMap((file) =>
    file.nodes
      .filter(({ type }) => type.startsWith('mdxJsx'))
      .flatMap((node) => {
        const name = node.name ?? '';
        const words = isPart(name) ? wrongSettings(name, node.attributes ?? []) : [unknownPart(name)];
        return words.map((said) => atNode(file, node, ...said));
      }),
  );
