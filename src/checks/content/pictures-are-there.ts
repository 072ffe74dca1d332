import { posix } from 'node:path';
import type { PageFile } from '../../content-files/content-folder.ts';
import type { MdxNode } from '../../content-files/mdx-text.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { decodedAddress, strayPercent } from './decoded-address.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

type Words = [wrong: string, mend: string];

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
  if (paths.includes(path)) return undefined;
  const beside = paths
    .filter((other) => posix.dirname(other) === folder && !other.endsWith('.mdx'))
    .map((other) => `./${posix.basename(other)}`);
  const meant = nearestName(url, beside);
  return [`There is no picture ${path}.`, meant ? `Did you mean ${meant}?` : 'Put the file there, or mend its name.'];
}

const judge = (file: PageFile, node: MdxNode, paths: readonly string[]): Words[] => {
  const address = wrongAddress(file, node.url ?? '', paths);
  const silent: Words = [
    'The picture has no words for those who can’t see it.',
    'Say in the square brackets what it shows: ![A folded heat pack](./pack.jpg).',
  ];
  return [...(address ? [address] : []), ...(node.alt?.trim() ? [] : [silent])];
};

/** Every picture is a file beside its page, and says in words what it shows (WCAG 2.2, 1.1.1). */
export const picturesAreThere: ContentRule = (content) =>
  everyPage(content).flatMap((file) =>
    file.nodes
      .filter(({ type }) => type === 'image')
      .flatMap((node) => judge(file, node, content.paths).map((words) => atNode(file, node, ...words))),
  );
