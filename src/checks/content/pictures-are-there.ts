import { posix } from 'node:path';
import type { MdxNode } from '../../content-files/mdx.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { decodedAddress, strayPercent } from './decoded-address.ts';
import { whyForeign } from './foreign-pictures.ts';
import { pictureReferences, type PictureReference } from './picture-references.ts';
import { atNode, everyPage, problemIn, type ContentRule } from './rule.ts';

type Words = readonly [message: string, fix: string];

function wrongAddress({ page, node, path }: PictureReference, paths: readonly string[]): Words | undefined {
  const url = node.url ?? '';
  if (/^([a-z]+:|\/\/)/i.test(url))
    return [
      'The picture is on another site: patients’ browsers would ask for it there.',
      'Save it beside this page and write ./its-name.jpg.',
    ];
  if (decodedAddress(url) === undefined) return strayPercent(url);
  const folder = posix.dirname(page.path);
  if (!url.startsWith('./') || posix.dirname(path) !== folder)
    return [`"${url}" is not a file beside this page.`, 'Put the picture beside this page and write ./ and its name.'];
  if (/[?#]/.test(path))
    return ['The name of a picture can’t have ? or # in it.', 'Rename the file, and write its new name here.'];
  if (paths.includes(path)) {
    const foreign = whyForeign(path);
    return foreign && [foreign[0], `${foreign[1]} Then write its new name here.`];
  }
  const beside = paths
    .filter((other) => posix.dirname(other) === folder && !other.endsWith('.mdx'))
    .map((other) => `./${posix.basename(other)}`);
  const meant = nearestName(url, beside);
  return [`There is no picture ${path}.`, meant ? `Did you mean ${meant}?` : 'Put the file there, or fix its name.'];
}

const missingAlt = ({ node }: PictureReference): Words | undefined =>
  node.alt?.trim()
    ? undefined
    : [
        'The picture has no words for those who can’t see it.',
        'Say in the square brackets what it shows: ![A folded heat pack](./pack.jpg).',
      ];

const almostPicture = /!\[([^\]]*)\] ?\(\s*(\.\/)?([^)]*?)\s*\)/;

/** What was meant as a picture, but is plain text to Markdown. */
function notRead(path: string, { value = '', position }: MdxNode) {
  const found = almostPicture.exec(value);
  if (!found || !position) return [];
  const [, alt, , name = ''] = found;
  const words: Words = name.includes(' ')
    ? ['A name with spaces needs < and > around it.', `Write ![${alt}](<./${name}>).`]
    : ['This is not read as a picture.', `Write ![${alt}](./${name}).`];
  const before = value.slice(0, found.index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const line = position.start.line + before.length - 1;
  return [problemIn(path, ...words, { line, column: (before.length > 1 ? 1 : position.start.column) + last })];
}

/** Every picture is a file beside its page, and says in words what it shows (WCAG 2.2, 1.1.1). */
export const picturesAreThere: ContentRule = (content) => {
  const pages = everyPage(content);
  return [
    ...pictureReferences(pages).flatMap((reference) =>
      [wrongAddress(reference, content.paths), missingAlt(reference)]
        .filter((words) => words !== undefined)
        .map((words) => atNode(reference.page, reference.node, ...words)),
    ),
    ...pages.flatMap((page) =>
      page.nodes.filter(({ type }) => type === 'text').flatMap((node) => notRead(page.path, node)),
    ),
  ];
};
