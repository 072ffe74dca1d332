import { posix } from 'node:path';
import type { PageFile } from '../../content-files/content.ts';
import type { MdxNode } from '../../content-files/mdx.ts';
import type { Position } from '../../content-files/text-file.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { decodedAddress, strayPercent } from './decoded-address.ts';
import { whyForeign } from './foreign-pictures.ts';
import { pictureReferences } from './picture-references.ts';
import { atNode, everyPage, problemIn, type ContentRule } from './rule.ts';

type Words = readonly [message: string, fix: string];

function wrongAddress(file: PageFile, url: string, paths: readonly string[]): Words | undefined {
  if (/^([a-z]+:)?\/\//i.test(url) || /^[a-z]+:/i.test(url))
    return [
      'The picture is on another site: patients’ browsers would ask for it there.',
      'Save it beside this page and write ./its-name.jpg.',
    ];
  const folder = posix.dirname(file.path);
  const decoded = decodedAddress(url);
  if (decoded === undefined) return strayPercent(url);
  const path = posix.join(folder, decoded);
  if (!url.startsWith('./') || posix.dirname(path) !== folder)
    return [`"${url}" is not a file beside this page.`, 'Put the picture beside this page and write ./ and its name.'];
  if (/[?#]/.test(path))
    return ['The name of a picture can’t have ? or # in it.', 'Rename the file, and write its new name here.'];
  if (paths.includes(path)) {
    const [message, fix] = whyForeign(path) ?? [];
    return message && fix ? [message, `${fix} Then write its new name here.`] : undefined;
  }
  const twin = paths.find((other) => other.normalize() === path.normalize());
  if (twin)
    return [
      `The name of ${twin} looks the same, but its letters are stored in another way.`,
      'Rename the file with plain letters, and write its new name here.',
    ];
  const beside = paths
    .filter((other) => posix.dirname(other) === folder && !other.endsWith('.mdx'))
    .map((other) => `./${posix.basename(other)}`);
  const meant = nearestName(url, beside);
  return [`There is no picture ${path}.`, meant ? `Did you mean ${meant}?` : 'Put the file there, or fix its name.'];
}

const judge = (file: PageFile, node: MdxNode, paths: readonly string[]): Words[] => {
  const address = wrongAddress(file, node.url ?? '', paths);
  const silent: Words = [
    'The picture has no words for those who can’t see it.',
    'Say in the square brackets what it shows: ![A folded heat pack](./pack.jpg).',
  ];
  return [...(address ? [address] : []), ...(node.alt?.trim() ? [] : [silent])];
};

const shape = /!\[([^\]]*)\] ?\(\s*(\.\/)?([^)]*?)\s*\)/;

/** What was meant as a picture, and would be read as signs. */
function torn({ value = '', position }: MdxNode): [Words, Position][] {
  const found = shape.exec(value);
  if (!found || !position) return [];
  const [, alt, , name = ''] = found;
  const spaced = name.includes(' ');
  const message = spaced ? 'A name with spaces needs < and > around it.' : 'This is not read as a picture.';
  const fix = `Write ![${alt}](${spaced ? `<./${name}>` : `./${name}`}).`;
  const above = value.slice(0, found.index).split('\n');
  const { line, column } = position.start;
  const length = above.at(-1)?.length ?? 0;
  return [[[message, fix], { line: line + above.length - 1, column: above.length > 1 ? length + 1 : column + length }]];
}

/** Every picture is a file beside its page, and says in words what it shows (WCAG 2.2, 1.1.1). */
export const picturesAreThere: ContentRule = (content) => {
  const pages = everyPage(content);
  return [
    ...pictureReferences(pages).flatMap(({ page, node }) =>
      judge(page, node, content.paths).map((words) => atNode(page, node, ...words)),
    ),
    ...pages.flatMap((page) =>
      page.nodes
        .filter(({ type }) => type === 'text')
        .flatMap((node) => torn(node).map(([words, place]) => problemIn(page.path, ...words, place))),
    ),
  ];
};
